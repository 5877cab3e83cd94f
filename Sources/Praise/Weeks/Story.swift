/// A settled period, as told: who is featured and why, and what else happened, in the givers' words.
public struct Story: Hashable, Sendable {
    public var period: Period
    /// Who is at the centre of the post, by name; may be empty.
    public var featured: [Featured]
    /// Up to four others with a quote each.
    public var also: [Featured]
    /// How many different people gave thanks.
    public var givers: Int
    /// How many different people were thanked.
    public var recipients: Int
    /// The values that thanks were given for, the most lived first.
    public var values: [Lived]
    /// Why these were featured; nil where the fair rule did not choose.
    public var decision: Decision?

    public init(
        period: Period, featured: [Featured], also: [Featured] = [], givers: Int, recipients: Int, values: [Lived] = [],
        decision: Decision? = nil
    ) {
        self.period = period
        self.featured = featured
        self.also = also
        self.givers = givers
        self.recipients = recipients
        self.values = values
        self.decision = decision
    }

    /// Whether there is nothing to tell.
    public var isEmpty: Bool { featured.isEmpty && also.isEmpty }

    /// Somebody who is told of.
    public struct Featured: Hashable, Sendable, Codable {
        /// Of a team, the first of those thanked; then nobody's name is told.
        public var person: Person
        /// Where they work; nil where there is no roster.
        public var service: String?
        /// The service or group that was thanked as a whole.
        public var team: String?
        /// What they were thanked for, the earliest first, each giver at most once before anybody twice.
        public var quotes: [Quote]

        public init(person: Person, service: String? = nil, team: String? = nil, quotes: [Quote]) {
            self.person = person
            self.service = service
            self.team = team
            self.quotes = quotes
        }
    }

    /// A value that people were thanked for.
    public struct Lived: Hashable, Sendable, Codable {
        public var value: String
        /// Whether it stood out rather than merely came up.
        public var isMuch: Bool

        public init(value: String, isMuch: Bool) {
            self.value = value
            self.isMuch = isMuch
        }
    }
}

/// Stories frozen by earlier versions are of weeks, and have neither others nor values nor a decision.
extension Story: Codable {
    private enum CodingKeys: String, CodingKey {
        case period, week, featured, also, givers, recipients, values, decision
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let week = try container.decodeIfPresent(Week.self, forKey: .week)
        self.init(
            period: try week.map(Period.week) ?? container.decode(Period.self, forKey: .period),
            featured: try container.decode([Featured].self, forKey: .featured),
            also: try container.decodeIfPresent([Featured].self, forKey: .also) ?? [],
            givers: try container.decode(Int.self, forKey: .givers),
            recipients: try container.decode(Int.self, forKey: .recipients),
            values: try container.decodeIfPresent([Lived].self, forKey: .values) ?? [],
            decision: try container.decodeIfPresent(Decision.self, forKey: .decision))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(period, forKey: .period)
        try container.encode(featured, forKey: .featured)
        try container.encode(also, forKey: .also)
        try container.encode(givers, forKey: .givers)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(values, forKey: .values)
        try container.encodeIfPresent(decision, forKey: .decision)
    }
}
