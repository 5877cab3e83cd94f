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
    /// Where it is put in the place of what we said before, instead of being said anew.
    public var amends: Amends?

    public init(
        id: Int64, key: SendKey, to addressee: Addressee, saying: Saying, attempts: Int = 0,
        firstAttemptAt: Date? = nil, lastAttemptAt: Date? = nil, rendered: String? = nil, isUnknown: Bool = false,
        amends: Amends? = nil
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
        self.amends = amends
    }

    /// A message of ours, and why it is changed.
    public struct Amends: Hashable, Sendable {
        /// Nil where the chat never told which it is.
        public var message: MessageID?
        public var amendment: Amendment

        public init(message: MessageID?, amendment: Amendment) {
            self.message = message
            self.amendment = amendment
        }
    }
}
