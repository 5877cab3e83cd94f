/// Whom a director's digest tells of: everybody below them; for one at the top, everybody of the roster.
struct PracticeScope {
    let director: PersonID
    let roster: Roster
    /// Without the director.
    let people: Set<PersonID>
    /// Who manages each person, directly or through others.
    private let above: [PersonID: Set<PersonID>]

    init(_ director: PersonID, _ roster: Roster) {
        self.director = director
        self.roster = roster
        let above = roster.colleagues.mapValues { Self.managers(of: $0.person, roster) }
        let isAtTop = roster.colleagues[director].map { $0.manager == nil } ?? false
        people = Set(above.filter { isAtTop || $0.value.contains(director) }.keys).subtracting([director])
        self.above = above
    }

    func manages(_ manager: PersonID, _ person: PersonID) -> Bool { above[person]?.contains(manager) ?? false }

    /// How many in it manage somebody.
    var managers: Int {
        people.intersection(roster.colleagues.values.compactMap(\.manager)).count
    }

    /// Whether a thank is given by somebody in it, or to somebody in it.
    func touches(_ recognition: Recognition) -> Bool {
        people.contains(recognition.giver.id) || recognition.recipients.contains { people.contains($0.id) }
    }

    /// A roster that goes round in a circle is walked once.
    private static func managers(of person: PersonID, _ roster: Roster) -> Set<PersonID> {
        var found: Set<PersonID> = []
        var next = roster.colleagues[person]?.manager
        while let manager = next, manager != person, found.insert(manager).inserted {
            next = roster.colleagues[manager]?.manager
        }
        return found
    }
}
