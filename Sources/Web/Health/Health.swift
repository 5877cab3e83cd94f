/// Whether the running bot does its work, for whatever watches it.
public struct Health: Hashable, Sendable, Codable {
    /// Whether the ledger can be written.
    public var ledger: Bool
    public var chats: [Chat]
    /// What is wrong, a sentence each; empty while all is well.
    public var problems: [String]

    public var isWell: Bool { problems.isEmpty }

    /// One chat of the settings.
    public struct Chat: Hashable, Sendable, Codable {
        public var name: String
        /// Since the last poll that succeeded; nil before the first.
        public var secondsSincePoll: Int?
    }

    /// Seconds without a poll after which a chat is ill: ten times what the longest of them waits for news.
    static let longestSilence = 300.0
    /// Seconds that a chat gets after the start for its first poll.
    static let grace = 60.0

    public init(_ status: Status) {
        ledger = status.ledgerProblem == nil
        chats = status.chats.map { Chat(name: $0.name, secondsSincePoll: $0.secondsSincePoll.map { Int($0) }) }
        problems = [status.ledgerProblem].compactMap(\.self) + status.chats.compactMap { $0.problem(age: status.age) }
    }
}

extension Status {
    /// What is wrong with the bot, a sentence each; empty while all is well.
    public var problems: [String] { Health(self).problems }
}

extension Status.Chat {
    fileprivate func problem(age: Double) -> String? {
        let cause = pollingWaitsFor.map { ": \($0)" } ?? "."
        guard let secondsSincePoll else {
            return age < Health.grace ? nil : "\(name) has not been polled since the start\(cause)"
        }
        guard secondsSincePoll >= Health.longestSilence else { return nil }
        return "\(name) has not been polled for \(Int(secondsSincePoll / 60)) minutes\(cause)"
    }
}
