/// A settled week, as told: who is featured and why, in the givers' words.
public struct WeekStory: Hashable, Sendable, Codable {
    public var week: Week
    /// The people thanked by the most different people, by name; empty in a week without thanks.
    public var featured: [Featured]
    /// How many different people gave thanks.
    public var givers: Int
    /// How many different people were thanked.
    public var recipients: Int

    public init(week: Week, featured: [Featured], givers: Int, recipients: Int) {
        self.week = week
        self.featured = featured
        self.givers = givers
        self.recipients = recipients
    }

    public var isEmpty: Bool { featured.isEmpty }

    public struct Featured: Hashable, Sendable, Codable {
        public var person: Person
        /// What they were thanked for, the earliest first, each giver at most once before anybody twice.
        public var quotes: [Quote]

        public init(person: Person, quotes: [Quote]) {
            self.person = person
            self.quotes = quotes
        }
    }

    public struct Quote: Hashable, Sendable, Codable {
        public var reason: String
        public var giver: String

        public init(reason: String, giver: String) {
            self.reason = reason
            self.giver = giver
        }
    }
}
