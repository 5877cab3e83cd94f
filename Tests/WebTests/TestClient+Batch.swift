import Foundation
import Hummingbird
import HummingbirdTesting

@testable import Web

extension TestClientProtocol {
    /// Asks for events and reads the answer.
    func batch(_ uri: String, _ headers: HTTPFields) async throws -> SalonBatch {
        let answer = try await execute(uri: uri, method: .get, headers: headers)
        return try SalonJSON.decode(SalonBatch.self, from: Data(answer.body.readableBytesView))
    }
}
