/// How the running bot is, for whatever watches it.
public struct Health: Hashable, Sendable, Codable {
    /// Whether the ledger can be read.
    public var ledger: Bool
    public var chats: [Chat]

    public init(ledger: Bool, chats: [Chat]) {
        self.ledger = ledger
        self.chats = chats
    }

    /// Whether Bravo does its work: the ledger holds, and no chat has been silent for five minutes.
    public var isWell: Bool {
        ledger && chats.allSatisfy { $0.secondsSincePoll.map { $0 < 300 } ?? false }
    }

    /// One chat of the settings.
    public struct Chat: Hashable, Sendable, Codable {
        public var name: String
        /// Since the last poll that succeeded; nil before the first.
        public var secondsSincePoll: Int?

        public init(name: String, secondsSincePoll: Int?) {
            self.name = name
            self.secondsSincePoll = secondsSincePoll
        }
    }
}
