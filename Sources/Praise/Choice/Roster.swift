/// Who works here, in so far as the choice depends on it.
public struct Roster: Hashable, Sendable {
    public var colleagues: [PersonID: Colleague]
    /// Whether the company said so, rather than Bravo having guessed: then rooms stand for services.
    public var isGiven: Bool
    /// How many of them are at home where the choice is made; nil for all.
    public var local: Int?

    public init(_ colleagues: [Colleague], isGiven: Bool = false, local: Int? = nil) {
        self.isGiven = isGiven
        self.colleagues = Dictionary(colleagues.map { ($0.person, $0) }) { first, _ in first }
        self.local = local
    }

    /// How many people there are.
    public var headcount: Int { local ?? colleagues.count }

    /// Whether somebody manages somebody, directly.
    func manages(_ manager: PersonID, _ person: PersonID) -> Bool { colleagues[person]?.manager == manager }

    /// How many people each service has.
    var sizes: [String: Int] {
        colleagues.values.reduce(into: [:]) { sizes, colleague in
            if let service = colleague.service { sizes[service, default: 0] += 1 }
        }
    }

    /// One person of the roster.
    public struct Colleague: Hashable, Sendable {
        public var person: PersonID
        /// Nil where nobody has said; then every voice for them counts 1.
        public var service: String?
        public var manager: PersonID?
        /// The week they came; nil for long ago, or unknown.
        public var arrival: Week?
        public var isAway: Bool
        /// Whether they asked not to be featured.
        public var declines: Bool

        public init(
            _ person: PersonID, service: String? = nil, manager: PersonID? = nil, arrival: Week? = nil,
            isAway: Bool = false, declines: Bool = false
        ) {
            self.person = person
            self.service = service
            self.manager = manager
            self.arrival = arrival
            self.isAway = isAway
            self.declines = declines
        }
    }
}
