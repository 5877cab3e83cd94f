public import Foundation

/// How the running bot is: measures and advice, and nothing that anybody said.
public struct Status: Hashable, Sendable, Codable {
    public var version: String
    /// When these facts were gathered.
    public var at: Date
    public var startedAt: Date
    /// Seconds since the start, whatever the wall clock did.
    public var age: TimeInterval
    /// Nil where the system does not tell.
    public var residentBytes: Int?
    /// What keeps the ledger from being written, with what to do; nil while all is well.
    public var ledgerProblem: String?
    public var chats: [Chat]
    /// Nil where no mail is sent.
    public var mail: Mail?
    /// Nil while the ledger fails.
    public var outbox: Outbox?
    /// Nil while the ledger fails.
    public var weeks: Weeks?
    public var nextPost: Date

    public init(
        version: String, at: Date, startedAt: Date, age: TimeInterval, residentBytes: Int? = nil,
        ledgerProblem: String? = nil, chats: [Chat], mail: Mail? = nil, outbox: Outbox? = nil, weeks: Weeks? = nil,
        nextPost: Date
    ) {
        self.version = version
        self.at = at
        self.startedAt = startedAt
        self.age = age
        self.residentBytes = residentBytes
        self.ledgerProblem = ledgerProblem
        self.chats = chats
        self.mail = mail
        self.outbox = outbox
        self.weeks = weeks
        self.nextPost = nextPost
    }

    /// How many sayings are in each state, and how many wait for a person to decide.
    public struct Outbox: Hashable, Sendable, Codable {
        public var queued: Int
        public var sending: Int
        public var unknown: Int
        public var said: Int
        public var merged: Int
        public var dropped: Int
        public var unknownForPerson: Int
        public var droppedForPerson: Int

        public init(
            queued: Int = 0, sending: Int = 0, unknown: Int = 0, said: Int = 0, merged: Int = 0, dropped: Int = 0,
            unknownForPerson: Int = 0, droppedForPerson: Int = 0
        ) {
            self.queued = queued
            self.sending = sending
            self.unknown = unknown
            self.said = said
            self.merged = merged
            self.dropped = dropped
            self.unknownForPerson = unknownForPerson
            self.droppedForPerson = droppedForPerson
        }
    }

    /// The posts: done, left out, and due without being done.
    public struct Weeks: Hashable, Sendable, Codable {
        public var settled: Int
        public var skipped: Int
        public var due: Int
        /// When the oldest of those was due.
        public var dueSince: Date?

        public init(settled: Int = 0, skipped: Int = 0, due: Int = 0, dueSince: Date? = nil) {
            self.settled = settled
            self.skipped = skipped
            self.due = due
            self.dueSince = dueSince
        }
    }
}
