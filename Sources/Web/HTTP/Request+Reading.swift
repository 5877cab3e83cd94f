import Foundation
import Hummingbird

extension Request {
    /// The body as JSON.
    ///
    /// - Throws: ``SalonRefusal`` where it is larger than 64 KiB or not of the shape.
    func json<Value: Decodable>(_ type: Value.Type) async throws -> Value {
        let body = try await self.body.collect(upTo: WebContext.bodyLimit)
        do {
            return try SalonJSON.decode(type, from: Data(body.readableBytesView))
        } catch {
            throw SalonRefusal.malformed("The body is not the JSON expected here.")
        }
    }

    /// A number in the query; nil where it is absent.
    func number(_ name: String) throws -> Int? {
        guard let text = uri.queryParameters[name[...]] else { return nil }
        guard let number = Int(text), number >= 0 else { throw SalonRefusal.malformed("\(name) is not such a number.") }
        return number
    }
}
