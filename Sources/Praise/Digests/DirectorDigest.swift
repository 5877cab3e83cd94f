/// What a director reads once a month: their own giving, some stories, how thanks go round below them, and at most one act.
public struct DirectorDigest: Hashable, Sendable, Codable {
    public var director: Person
    /// The month told of.
    public var period: Period
    /// How many people the director thanked in it, by a thank or by joining in one.
    public var thanked: Int
    /// Up to four, a customer's words first.
    public var stories: [Story.Featured]
    /// What may be told, in the order in which it is told: services by name, never by size.
    public var measures: [PracticeMeasure]
    public var values: PracticeValues
    /// The standards accepted in the month.
    public var accepted: [Standard]
    public var movement: PracticeMovement
    /// The one thing to do; nil for nothing.
    public var item: DigestItem?

    public init(
        director: Person, period: Period, thanked: Int, stories: [Story.Featured] = [],
        measures: [PracticeMeasure] = [], values: PracticeValues = PracticeValues(), accepted: [Standard] = [],
        movement: PracticeMovement = .tooEarly, item: DigestItem? = nil
    ) {
        self.director = director
        self.period = period
        self.thanked = thanked
        self.stories = stories
        self.measures = measures
        self.values = values
        self.accepted = accepted
        self.movement = movement
        self.item = item
    }

    public func trend(_ kind: PracticeMeasure.Kind) -> PracticeTrend? { measures.first { $0.kind == kind }?.trend }
}
