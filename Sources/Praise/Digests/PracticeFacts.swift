public import Foundation

/// What the ledger knows that a director's monthly digest depends on.
public struct PracticeFacts: Sendable {
    public var director: Person
    /// The one told of.
    public var month: Month
    public var zone: TimeZone
    /// As the company gave it.
    public var roster: Roster
    /// In force, of the month and the twelve before, the oldest first.
    public var recognitions: [Recognition]
    public var values: CompanyValues
    /// The standards that teams below the director, or the company, took for their own in the month.
    public var accepted: [Standard]
    /// What waits for the director's word.
    public var pending: [RaisedStandard]
    /// How many standards were accepted in each month, and how many proposals raised; months without any may be left out.
    public var acceptedCounts: [Month: Int]
    public var raisedCounts: [Month: Int]
    /// Of those who changed anything.
    public var preferences: [PersonID: Preferences]
    /// The last week each person was shown in a post.
    public var shown: [PersonID: Week]
    /// What earlier digests asked the director to tell somebody.
    public var asked: Set<MessageAddress>
    /// The last digest that went to the director. What it told of a month stands, however many have come, left or moved since:
    /// two digests that tell of one month with one person more or fewer would tell of that person.
    public var before: DirectorDigest?

    public init(
        director: Person, month: Month, zone: TimeZone, roster: Roster, recognitions: [Recognition],
        values: CompanyValues = CompanyValues(), accepted: [Standard] = [], pending: [RaisedStandard] = [],
        acceptedCounts: [Month: Int] = [:], raisedCounts: [Month: Int] = [:],
        preferences: [PersonID: Preferences] = [:], shown: [PersonID: Week] = [:], asked: Set<MessageAddress> = [],
        before: DirectorDigest? = nil
    ) {
        self.director = director
        self.month = month
        self.zone = zone
        self.roster = roster
        self.recognitions = recognitions
        self.values = values
        self.accepted = accepted
        self.pending = pending
        self.acceptedCounts = acceptedCounts
        self.raisedCounts = raisedCounts
        self.preferences = preferences
        self.shown = shown
        self.asked = asked
        self.before = before
    }

    /// Those of a month.
    func recognitions(in month: Month) -> [Recognition] { recognitions(in: month.interval(in: zone)) }

    /// From the first instant up to, without, the last.
    func recognitions(in interval: DateInterval) -> [Recognition] {
        recognitions.filter { interval.start <= $0.sentAt && $0.sentAt < interval.end }
    }

    /// Whether the digest may name somebody: it is no room, so whoever is named in the room of a thank alone is not named here.
    func mayName(_ person: PersonID) -> Bool { (preferences[person]?.shown ?? .everywhere) == .everywhere }
}
