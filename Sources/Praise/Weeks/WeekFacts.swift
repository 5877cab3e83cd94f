/// What the ledger knows that a week's story depends on.
public struct WeekFacts: Sendable {
    public var week: Week
    /// Those of the week, in force.
    public var recognitions: [Recognition]
    /// Who joined in a recognition, of whichever week, in this one.
    public var joins: [Join]
    public var roster: Roster
    public var history: ChoiceHistory
    /// The last week each person was shown in, featured or in a story.
    public var shown: [PersonID: Week]
    /// SHA-256 of a text, in hexadecimal digits.
    public var digest: @Sendable (String) -> String

    public init(
        week: Week, recognitions: [Recognition], joins: [Join] = [], roster: Roster, history: ChoiceHistory,
        shown: [PersonID: Week] = [:], digest: @escaping @Sendable (String) -> String
    ) {
        self.week = week
        self.recognitions = recognitions
        self.joins = joins
        self.roster = roster
        self.history = history
        self.shown = shown
        self.digest = digest
    }

    /// The facts of a week after all that was told before it.
    ///
    /// - Parameters:
    ///   - recent: the recognitions of the eight weeks before and of the week, in force; they tell who is at home where.
    ///   - people: everybody known, robots apart.
    ///   - stories: of the weeks settled before, in order.
    public init(
        week: Week, recognitions: [Recognition], joins: [Join] = [], recent: [Recognition], people: [PersonID],
        stories: [WeekStory],
        digest: @escaping @Sendable (String) -> String
    ) {
        let began = stories.first { $0.decision != nil }?.week ?? week
        var history = ChoiceHistory(began: began)
        var shown: [PersonID: Week] = [:]
        for story in stories {
            for one in story.featured { history.featured[one.person.id] = story.week }
            for one in story.featured + story.also { shown[one.person.id] = story.week }
            if let decision = story.decision { history = history.after(decision) }
        }
        self.init(
            week: week, recognitions: recognitions, joins: joins, roster: .assumed(people, from: recent),
            history: history, shown: shown, digest: digest)
    }

    /// Whom the fair rule shows.
    func decision(rest: Int?) -> Decision {
        FairChoice.decide(
            ChoiceQuestion(
                period: week.description, week: week,
                thanks: recognitions.map { Thanked($0) } + joins.map { Thanked($0) },
                roster: roster, history: history, rest: rest),
            digest: digest)
    }
}
