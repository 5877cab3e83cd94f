public import Foundation

/// A saying in the outbox, as the speaker sees it.
public struct OutboxItem: Hashable, Sendable, Identifiable {
    public var id: Int64
    public var key: SendKey
    public var to: Addressee
    public var saying: Saying
    /// How often it has been tried; 0 while unclaimed.
    public var attempts: Int
    public var firstAttemptAt: Date?
    public var lastAttemptAt: Date?
    /// What the first try sent, to be sent again byte for byte.
    public var rendered: String?
    /// Whether an earlier try may have taken effect.
    public var isUnknown: Bool

    public init(
        id: Int64, key: SendKey, to addressee: Addressee, saying: Saying, attempts: Int = 0,
        firstAttemptAt: Date? = nil, lastAttemptAt: Date? = nil, rendered: String? = nil, isUnknown: Bool = false
    ) {
        self.id = id
        self.key = key
        self.to = addressee
        self.saying = saying
        self.attempts = attempts
        self.firstAttemptAt = firstAttemptAt
        self.lastAttemptAt = lastAttemptAt
        self.rendered = rendered
        self.isUnknown = isUnknown
    }
}
