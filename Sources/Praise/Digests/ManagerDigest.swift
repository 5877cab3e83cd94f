public import Foundation

/// What a manager reads of their team once a week, with at most three acts.
public struct ManagerDigest: Hashable, Sendable, Codable {
    /// The week it mostly tells of.
    public var week: Week
    /// When the digest before was made.
    public var since: Date
    public var reader: Person
    /// How many people of their team the reader thanked since then.
    public var thanked: Int
    /// Whether anybody of the team was thanked.
    public var wasTeamThanked: Bool
    public var items: [DigestItem]
    /// What else was said of the team, in the givers' words; nobody is named.
    public var quotes: [String]
    /// The reader's own service; nil where it is too small, or there is none.
    public var service: String?
    /// Between that service and others.
    public var flows: [ServiceFlow]
    /// What was done of the digest before: nothing of what was not.
    public var done: [AskedItem]

    public init(
        week: Week, since: Date, reader: Person, thanked: Int, wasTeamThanked: Bool, items: [DigestItem] = [],
        quotes: [String] = [], service: String? = nil, flows: [ServiceFlow] = [], done: [AskedItem] = []
    ) {
        self.week = week
        self.since = since
        self.reader = reader
        self.thanked = thanked
        self.wasTeamThanked = wasTeamThanked
        self.items = items
        self.quotes = quotes
        self.service = service
        self.flows = flows
        self.done = done
    }

    /// Whether there is nothing to act on, and two lines are enough.
    public var isQuiet: Bool { items.isEmpty }

    /// Whether there is more to tell than what is to be done.
    public var hasMore: Bool { !isQuiet && !(quotes.isEmpty && flows.isEmpty) }
}
