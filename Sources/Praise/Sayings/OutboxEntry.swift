public import Foundation

/// A saying as whoever looks after Bravo sees it: how far it has come, and why no further.
public struct OutboxEntry: Hashable, Sendable {
    /// Its name towards people, the same whatever becomes of it.
    public var key: SendKey
    public var chat: ChatID
    /// Nil where this version of Bravo cannot read it.
    public var to: Addressee?
    /// Nil where this version of Bravo cannot read it.
    public var saying: Saying?
    public var state: OutboxState
    /// How often it has been tried; 0 again once a person has it sent anew.
    public var attempts: Int
    public var queuedAt: Date
    public var lastAttemptAt: Date?
    /// Whether Bravo itself will say it or look for it.
    public var isDue: Bool
    /// Why it was dropped.
    public var detail: String?
    /// When a person settled it.
    public var judgedAt: Date?

    public init(
        key: SendKey, chat: ChatID, to addressee: Addressee?, saying: Saying?, state: OutboxState, attempts: Int = 0,
        queuedAt: Date, lastAttemptAt: Date? = nil, isDue: Bool, detail: String? = nil, judgedAt: Date? = nil
    ) {
        self.key = key
        self.chat = chat
        self.to = addressee
        self.saying = saying
        self.state = state
        self.attempts = attempts
        self.queuedAt = queuedAt
        self.lastAttemptAt = lastAttemptAt
        self.isDue = isDue
        self.detail = detail
        self.judgedAt = judgedAt
    }

    /// Whether nothing more will happen to it unless a person decides.
    ///
    /// An unknown one that is due is not among them: Bravo still looks for it in what the chat brings back.
    public var waitsForPerson: Bool {
        judgedAt == nil && (state == .dropped || state == .unknown && !isDue)
    }
}
