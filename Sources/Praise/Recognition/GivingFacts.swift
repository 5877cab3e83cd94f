/// What bears on giving and taking back beyond one message's own past, read in the transaction that records it.
public struct GivingFacts: Hashable, Sendable {
    /// How many thanks a day allows; nil where nothing limits them.
    public var perDay: Int?
    /// How many other messages of the giver's, from any of their accounts, thank somebody on the day of this one.
    public var givenToday: Int
    /// Whether the giver has passed on a customer's words through another message before.
    public var hasPassedOn: Bool
    /// The emoji that joins in; nil where none does.
    public var joiningEmoji: String?
    /// Whether the giver may be given a hint: hints are on, and they had none for a week.
    public var mayHint: Bool
    /// Filled for a request to take back.
    public var takingBack: TakingBackFacts?
    /// Filled for a request to take something out of a post.
    public var takingOut: TakingOutFacts?

    public init(
        perDay: Int? = nil, givenToday: Int = 0, hasPassedOn: Bool = true, joiningEmoji: String? = nil,
        mayHint: Bool = false, takingBack: TakingBackFacts? = nil, takingOut: TakingOutFacts? = nil
    ) {
        self.perDay = perDay
        self.givenToday = givenToday
        self.hasPassedOn = hasPassedOn
        self.joiningEmoji = joiningEmoji
        self.mayHint = mayHint
        self.takingBack = takingBack
        self.takingOut = takingOut
    }

    /// Whether one more would be more than the day allows.
    var isDaySpent: Bool { perDay.map { givenToday >= $0 } ?? false }
}
