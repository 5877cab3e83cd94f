public import Foundation

/// All that a manager's digest is made of.
public struct DigestFacts: Hashable, Sendable {
    /// The week it mostly tells of.
    public var week: Week
    /// From the digest before to this one.
    public var window: DateInterval
    public var reader: Person
    /// Whom the reader manages, by number.
    public var team: [Person]
    public var roster: Roster
    /// When each came; nobody who is not listed came lately.
    public var arrivals: [PersonID: Date]
    /// Those of the last ``DigestRule/proposalDays`` days at least, oldest first.
    public var recognitions: [Recognition]
    public var preferences: [PersonID: Preferences]
    /// Items of everybody's digests of the last 12 months; of proposals and reviews all there ever were.
    public var asked: [AskedItem]
    /// Those that the reader took, or raised.
    public var standards: [Standard]
    public var zone: TimeZone

    public init(
        week: Week, window: DateInterval, reader: Person, team: [Person], roster: Roster,
        arrivals: [PersonID: Date] = [:], recognitions: [Recognition], preferences: [PersonID: Preferences] = [:],
        asked: [AskedItem] = [], standards: [Standard] = [], zone: TimeZone
    ) {
        self.week = week
        self.window = window
        self.reader = reader
        self.team = team
        self.roster = roster
        self.arrivals = arrivals
        self.recognitions = recognitions
        self.preferences = preferences
        self.asked = asked
        self.standards = standards
        self.zone = zone
    }
}

extension DigestFacts {
    /// Seconds before a digest from which thanks are read.
    public static let furthestBack = TimeInterval(DigestRule.proposalDays) * 86_400

    /// Seconds in which nobody is the subject of a question twice.
    public static let questionRest = TimeInterval(DigestRule.questionRest) * 86_400

    var members: Set<PersonID> { Set(team.map(\.id)) }

    /// When it is made.
    var now: Date { window.end }

    /// What was given in the window, oldest first.
    var told: [Recognition] { recognitions.filter { window.start <= $0.sentAt && $0.sentAt < window.end } }

    func service(of person: PersonID) -> String? { roster.colleagues[person]?.service }

    func isAway(_ person: PersonID) -> Bool { roster.colleagues[person]?.isAway ?? false }
}
