/// A stretch of a message. An adapter cuts its chat's dialect into these; only `text` and `mention` are ever parsed.
public enum Span: Hashable, Sendable, Codable {
    /// Words the sender wrote. Line breaks are `\n`.
    case text(String)
    /// An account the chat itself resolved, and the label shown for it.
    case mention(UserID, label: String)
    /// Inline code or a code block.
    case code(String)
    /// Somebody else's words: a block quote or the quoted part of a reply.
    case quote(String)
}
