/// One thing that is told of the practice, month by month. It is never of a person.
public struct PracticeMeasure: Hashable, Sendable, Codable {
    public var kind: Kind
    public var trend: PracticeTrend

    public init(_ kind: Kind, _ trend: PracticeTrend) {
        self.kind = kind
        self.trend = trend
    }

    public enum Kind: Hashable, Sendable, Codable {
        /// The share of people thanked in the last 30 days of the month.
        case thanked
        /// The same of one group.
        case thankedOf(Suppression.Group)
        /// The share of thanks that went to those who manage the giver, or to those whom the giver manages.
        case upward
        case downward
        /// Both together, where too few manage somebody to be told of.
        case alongTheLine
        /// The share of those that went neither up nor down.
        case sideways
        /// The share of those that were a customer's.
        case customers
        /// How many of the company's values people were thanked for.
        case valuesAlive
        /// How many proposals were raised, how many standards accepted.
        case raised
        case accepted
    }
}

extension PracticeMeasure.Kind {
    /// Whether its figures are tenths, rather than a number of things.
    public var isShare: Bool {
        switch self {
        case .thanked, .thankedOf, .upward, .downward, .alongTheLine, .sideways, .customers: true
        case .valuesAlive, .raised, .accepted: false
        }
    }

    /// Whether it is of one service: then it may never be singled out.
    public var isOfGroup: Bool {
        if case .thankedOf = self { true } else { false }
    }
}
