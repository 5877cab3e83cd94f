/// What the ledger knows that a period's story depends on.
public struct StoryFacts: Sendable {
    public var period: Period
    /// Those of the period, in force, given in the rooms that are told of.
    public var recognitions: [Recognition]
    /// Who joined in a recognition, of whichever period, in this one.
    public var joins: [Join]
    public var roster: Roster
    public var history: ChoiceHistory
    /// The last week each person was shown in, featured or in a story.
    public var shown: [PersonID: Week]
    /// What is told on the same morning by another post; this one tells something else.
    public var told: Set<MessageAddress>
    /// Of those who changed anything.
    public var preferences: [PersonID: Preferences]
    /// Who said not long ago "not this time".
    public var pausing: Set<PersonID>
    /// Where the post goes.
    public var places: Set<Place>
    /// SHA-256 of a text, in hexadecimal digits.
    public var digest: @Sendable (String) -> String

    public init(
        period: Period, recognitions: [Recognition], joins: [Join] = [], roster: Roster, history: ChoiceHistory,
        shown: [PersonID: Week] = [:], told: Set<MessageAddress> = [], preferences: [PersonID: Preferences] = [:],
        pausing: Set<PersonID> = [], places: Set<Place> = [], digest: @escaping @Sendable (String) -> String
    ) {
        self.period = period
        self.recognitions = recognitions
        self.joins = joins
        self.roster = roster
        self.history = history
        self.shown = shown
        self.told = told
        self.preferences = preferences
        self.pausing = pausing
        self.places = places
        self.digest = digest
    }

    /// The facts of a period after all that was told before it.
    ///
    /// - Parameter stories: settled before, in order, of every kind and site: one rest for all.
    public init(
        period: Period, recognitions: [Recognition], joins: [Join] = [], roster: Roster, stories: [Story],
        digest: @escaping @Sendable (String) -> String
    ) {
        let began = stories.first { $0.decision != nil }?.period.week ?? period.week
        var history = ChoiceHistory(began: began)
        var shown: [PersonID: Week] = [:]
        for story in stories {
            let week = story.period.week
            for one in story.featured {
                history.featured[one.person.id] = max(week, history.featured[one.person.id] ?? week)
            }
            for one in story.featured + story.also where one.team == nil { shown[one.person.id] = week }
            if let decision = story.decision { history = history.after(decision) }
        }
        self.init(
            period: period, recognitions: recognitions, joins: joins, roster: roster, history: history, shown: shown,
            digest: digest)
    }

    /// Whom the fair rule shows.
    func decision(rest: Int?) -> Decision {
        FairChoice.decide(
            ChoiceQuestion(
                period: period.description, week: period.week,
                thanks: recognitions.map { Thanked($0) } + joins.map { Thanked($0) },
                roster: rosterOfTheWilling, history: history, rest: rest, pausing: pausing),
            digest: digest)
    }

    /// A room of a chat.
    public struct Place: Hashable, Sendable {
        public var chat: ChatID
        public var room: RoomID

        public init(_ chat: ChatID, _ room: RoomID) {
            self.chat = chat
            self.room = room
        }
    }
}
