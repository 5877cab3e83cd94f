import Foundation
import GRDB
import Praise

/// Who is in the roster, inside one transaction.
struct RosterTable {
    let database: Database

    func all() throws -> [Colleague] {
        try database.rows("SELECT * FROM colleague ORDER BY person").map(Colleague.init(row:))
    }

    func colleague(_ person: PersonID) throws -> Colleague? {
        try database.row("SELECT * FROM colleague WHERE person = ?", [person]).map(Colleague.init(row:))
    }

    /// What somebody may read of themselves.
    func line(of person: PersonID) throws -> RosterLine? {
        guard let colleague = try colleague(person) else { return nil }
        let names = Dictionary(uniqueKeysWithValues: try all().map { ($0.person, $0.name) })
        return RosterLine(colleague, names: names)
    }

    /// Those that somebody can speak to, in the order of chats and identifiers.
    func accounts() throws -> [PersonID: [Account]] {
        let rows = try database.rows(
            "SELECT chat, user, person FROM account WHERE stands_for IS NULL ORDER BY chat, user")
        return Dictionary(grouping: rows) { $0["person"] as PersonID }
            .mapValues { $0.map { Account(chat: $0["chat"], user: $0["user"]) } }
    }

    func accounts(of person: PersonID) throws -> [Account] {
        try database.rows(
            "SELECT chat, user FROM account WHERE person = ? AND stands_for IS NULL ORDER BY chat, user", [person]
        ).map { Account(chat: $0["chat"], user: $0["user"]) }
    }

    /// Everybody as they may be named, by number.
    func people() throws -> [RosterPerson] {
        let accounts = try accounts()
        return try all().map { colleague in
            RosterPerson(
                person: Person(id: colleague.person, name: colleague.name), service: colleague.service,
                accounts: accounts[colleague.person] ?? [])
        }
    }

    /// Changes whenever an import changed anything; 0 before the first.
    func stamp() throws -> Int64 {
        try database.value("SELECT value FROM meta WHERE name = 'roster'") ?? 0
    }

    /// Whom people of before turned out to be.
    func successors() throws -> [PersonID: PersonID] {
        let rows = try database.rows("SELECT id, now FROM person WHERE now IS NOT NULL")
        let next = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as PersonID, $0["now"] as PersonID) })
        return next.mapValues { person in
            var last = person
            var seen: Set<PersonID> = []
            while let further = next[last], seen.insert(last).inserted { last = further }
            return last
        }
    }

    /// For the choice: the roster, and without a service whoever else gave or was thanked; nil where the company has given none.
    func roster(with recognitions: [Recognition]) throws -> Roster? {
        let listed = try all().map { colleague in
            Roster.Colleague(
                colleague.person, service: colleague.service, manager: colleague.manager,
                arrival: colleague.arrival.flatMap(Week.init(ofDay:)), isAway: colleague.isAway)
        }
        guard !listed.isEmpty else { return nil }
        let others = Set(recognitions.flatMap { [$0.giver.id] + $0.recipients.map(\.id) }).sorted()
        return Roster(listed + others.map { Roster.Colleague($0) }, isGiven: true)
    }
}
