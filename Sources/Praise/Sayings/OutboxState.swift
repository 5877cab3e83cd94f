/// How far a saying has come on its way into a chat.
public enum OutboxState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waiting for its turn, retries included.
    case queued
    /// Being said at this moment.
    case sending
    /// Perhaps said; never again by itself unless a retry is due.
    case unknown
    case said
    /// Told by another sentence.
    case merged
    /// Left unsaid, for a reason.
    case dropped
}
