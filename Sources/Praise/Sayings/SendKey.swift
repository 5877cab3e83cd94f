/// The name of one saying towards a chat: 16 hexadecimal digits, the same on every try, not to be guessed by others.
///
/// Minted by the ledger from its local secret. A chat that knows idempotency keys gets it as such; it also travels
/// with the message, so that Bravo recognises its own words when it reads them back.
public struct SendKey: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
