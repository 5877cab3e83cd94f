/// Whom a command names, as far as its text alone can tell.
public enum Recipient: Hashable, Sendable, Codable {
    /// An account the chat resolved.
    case account(UserID, label: String)
    /// Typed by hand after an `@`, without the sign: to be looked up among the room's members.
    case handle(String)
    /// Whoever wrote the message replied to; named nowhere in the text.
    case repliedAuthor(ReplyTarget)
}
