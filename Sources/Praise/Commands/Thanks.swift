/// A thank as written: for whom and what for.
public struct Thanks: Hashable, Sendable, Codable {
    public var word: ThanksWord
    /// In the order written, each once.
    public var recipients: [Recipient]
    /// The reason in the giver's words, trimmed, without the leading *for / pour*. Never empty, at most 4,000 scalars.
    public var reason: String

    public init(word: ThanksWord, recipients: [Recipient], reason: String) {
        self.word = word
        self.recipients = recipients
        self.reason = reason
    }
}
