/// The message another one answers.
public struct ReplyTarget: Hashable, Sendable, Codable {
    public var message: MessageID
    /// Who wrote it; nil where the chat does not say in the reply itself.
    public var author: UserID?

    public init(message: MessageID, author: UserID? = nil) {
        self.message = message
        self.author = author
    }
}
