import GRDB
import Praise

/// A line of the roster, with everybody by their number.
struct Colleague: Hashable {
    var person: PersonID
    var name: String
    var service: String?
    var manager: PersonID?
    var email: String?
    var language: Language?
    var informedBy: PersonID?
    var arrival: String?
    var isAway: Bool

    init(row: Row) {
        person = row["person"]
        name = row["name"]
        service = row["service"]
        manager = row["manager"]
        email = row["email"]
        language = (row["language"] as String?).flatMap(Language.init(rawValue:))
        informedBy = row["informed_by"]
        arrival = row["arrival"]
        isAway = row["is_away"]
    }

    init(_ entry: RosterFile.Entry, _ person: PersonID, people: [String: PersonID]) {
        self.person = person
        name = entry.name
        service = entry.service
        manager = entry.manager.flatMap { people[$0] }
        email = entry.email
        language = entry.language
        informedBy = entry.informedBy.flatMap { people[$0] }
        arrival = entry.arrival
        isAway = entry.isAway
    }
}
