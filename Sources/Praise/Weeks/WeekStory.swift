/// A settled week, as told: who is featured and why, and what else happened, in the givers' words.
public struct WeekStory: Hashable, Sendable {
    public var week: Week
    /// Who is at the centre of the post, by name; may be empty.
    public var featured: [Featured]
    /// Up to four others with a quote each.
    public var also: [Featured]
    /// How many different people gave thanks.
    public var givers: Int
    /// How many different people were thanked.
    public var recipients: Int
    /// Why these were featured; nil where the fair rule did not choose.
    public var decision: Decision?

    public init(
        week: Week, featured: [Featured], also: [Featured] = [], givers: Int, recipients: Int, decision: Decision? = nil
    ) {
        self.week = week
        self.featured = featured
        self.also = also
        self.givers = givers
        self.recipients = recipients
        self.decision = decision
    }

    /// Whether there is nothing to tell.
    public var isEmpty: Bool { featured.isEmpty && also.isEmpty }

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
        /// Who that is; nil in stories frozen by earlier versions.
        public var giverID: PersonID?
        /// The message it stands in; nil in stories frozen by earlier versions.
        public var source: MessageAddress?
        /// Whether the words are a customer's, passed on by the giver.
        public var isFromCustomer: Bool

        public init(
            reason: String, giver: String, giverID: PersonID? = nil, source: MessageAddress? = nil,
            isFromCustomer: Bool = false
        ) {
            self.reason = reason
            self.giver = giver
            self.giverID = giverID
            self.source = source
            self.isFromCustomer = isFromCustomer
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                reason: try container.decode(String.self, forKey: .reason),
                giver: try container.decode(String.self, forKey: .giver),
                giverID: try container.decodeIfPresent(PersonID.self, forKey: .giverID),
                source: try container.decodeIfPresent(MessageAddress.self, forKey: .source),
                isFromCustomer: try container.decodeIfPresent(Bool.self, forKey: .isFromCustomer) ?? false)
        }
    }
}

/// Stories frozen by earlier versions have neither others nor a decision.
extension WeekStory: Codable {
    private enum CodingKeys: String, CodingKey {
        case week, featured, also, givers, recipients, decision
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            week: try container.decode(Week.self, forKey: .week),
            featured: try container.decode([Featured].self, forKey: .featured),
            also: try container.decodeIfPresent([Featured].self, forKey: .also) ?? [],
            givers: try container.decode(Int.self, forKey: .givers),
            recipients: try container.decode(Int.self, forKey: .recipients),
            decision: try container.decodeIfPresent(Decision.self, forKey: .decision))
    }
}
