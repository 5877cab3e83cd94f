/// What a workspace decided about giving and taking back.
public struct GivingRules: Hashable, Sendable {
    public var values: CompanyValues
    public var joining: JoiningEmoji
    /// Who may take back what others gave, and take something out of a post.
    public var moderators: [Account]
    /// How many thanks one person may give on one day; nil for as many as they like.
    public var perDay: Int?
    /// Whether Bravo, at most once a week to each person, may say how a thank could tell more.
    public var hasHints: Bool

    public init(
        values: CompanyValues = CompanyValues(), joining: JoiningEmoji = JoiningEmoji([]), moderators: [Account] = [],
        perDay: Int? = nil, hasHints: Bool = false
    ) {
        self.values = values
        self.joining = joining
        self.moderators = moderators
        self.perDay = perDay
        self.hasHints = hasHints
    }
}
