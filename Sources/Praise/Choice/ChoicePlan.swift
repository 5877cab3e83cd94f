/// How the operator wants people to be chosen. No weights.
public struct ChoicePlan: Hashable, Sendable {
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// Enough, then turn: ``FairChoice``.
        case fair
        /// Whoever is thanked by the most different people.
        case most
        /// Nobody: stories only.
        case off
    }

    public var rule: Rule
    /// Weeks that a featured person rests under `fair`, 0 to 52; nil for half the headcount, 26 at most.
    public var rest: Int?

    public init(rule: Rule = .fair, rest: Int? = nil) {
        self.rule = rule
        self.rest = rest
    }
}
