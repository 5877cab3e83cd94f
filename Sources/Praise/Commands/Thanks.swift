/// A thank as written: for whom and what for.
public struct Thanks: Hashable, Sendable, Codable {
    public var word: ThanksWord
    /// In the order written, each once.
    public var recipients: [Recipient]
    /// The reason in the giver's words, trimmed, without the leading *for / pour*. Never empty, at most 4,000 scalars.
    public var reason: String
    /// The values it is told for: `#tags` without the sign, by the company's name for each where it has one, else as typed.
    public var values: [String]
    /// Whether the words are a customer's, passed on.
    public var isFromCustomer: Bool

    public init(
        word: ThanksWord, recipients: [Recipient], reason: String, values: [String] = [], isFromCustomer: Bool = false
    ) {
        self.word = word
        self.recipients = recipients
        self.reason = reason
        self.values = values
        self.isFromCustomer = isFromCustomer
    }
}
