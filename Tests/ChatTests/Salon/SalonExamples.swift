import Curl
import Foundation
import Praise

@testable import Chat

/// The example payloads of the contract, as answers of a chat.
enum SalonExamples {
    static let account = ChatAccount(
        id: "salon", url: URL(filePath: "/").appending(path: "x"), token: "t0k3n", rooms: ["front-desk"])

    static func answer(_ name: String, status: Int = 200, here: String = #filePath) throws -> HTTPResponse {
        let file = URL(filePath: here).deletingLastPathComponent()
            .appending(path: "../../../Sources/Web/Salon/Resources/openapi.json")
        let contract = try JSONDecoder().decode(SalonRemains.self, from: Data(contentsOf: file))
        let example = contract["components"]?["examples"]?[name]?["value"] ?? .null
        return HTTPResponse(status: status, body: try JSONEncoder().encode(example))
    }
}

extension SalonRemains {
    subscript(field: String) -> SalonRemains? {
        guard case .object(let object) = self else { return nil }
        return object[field]
    }
}
