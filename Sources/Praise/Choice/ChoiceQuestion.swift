/// Everything that a choice depends on.
public struct ChoiceQuestion: Sendable {
    /// As the period is written, such as `2026-W47`.
    public var period: String
    /// The week that the period counts as.
    public var week: Week
    /// The thanks in force of the period, in any order.
    public var thanks: [Thanked]
    public var roster: Roster
    public var history: ChoiceHistory
    /// The operator's choice of weeks to rest; nil for half the headcount, 26 at most.
    public var rest: Int?
    /// Who is left out as if nobody had thanked them: they said "not this time" within the last weeks. Their wait goes on.
    public var pausing: Set<PersonID>

    public init(
        period: String, week: Week, thanks: [Thanked], roster: Roster, history: ChoiceHistory, rest: Int? = nil,
        pausing: Set<PersonID> = []
    ) {
        self.period = period
        self.week = week
        self.thanks = thanks
        self.roster = roster
        self.history = history
        self.rest = rest
        self.pausing = pausing
    }

    var restWeeks: Int { rest ?? min(26, (roster.headcount + 1) / 2) }
}
