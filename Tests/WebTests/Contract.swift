import Foundation

@testable import Web

/// The contract's own file, and the example payloads in it.
enum Contract {
    static func file(_ here: String = #filePath) throws -> Data {
        try Data(
            contentsOf: URL(filePath: here).deletingLastPathComponent()
                .appending(path: "../../Sources/Web/Salon/Resources/openapi.json"))
    }

    static func example<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
        let contract = try JSONDecoder().decode(AnyJSON.self, from: file())
        let example = try contract.at("components").at("examples").at(name).at("value")
        return try SalonJSON.decode(type, from: JSONEncoder().encode(example))
    }
}
