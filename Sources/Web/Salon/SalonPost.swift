import Hummingbird

/// What the bot sends to be said.
struct SalonPost: Hashable, Sendable, Codable {
    var text: String
    var parts: [SalonPart]?
    var thread: String?

    /// The idempotency key of a request: 1 to 64 of `0-9 a-f -`.
    static func key(of request: Request) throws -> String {
        guard let key = request.headers[named: "Idempotency-Key"], (1...64).contains(key.utf8.count),
            key.utf8.allSatisfy({ "0123456789abcdef-".utf8.contains($0) })
        else { throw SalonRefusal.malformed("The header Idempotency-Key is missing or not 1 to 64 of 0-9 a-f -.") }
        return key
    }
}
