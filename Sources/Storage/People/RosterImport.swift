import Foundation
import GRDB
import Praise

/// Puts a roster in the place of the one before, inside one transaction.
struct RosterImport {
    private let database: Database
    private let now: Date
    private let entries: [RosterFile.Entry]
    private let table: RosterTable
    private let before: [PersonID: Colleague]
    private(set) var changes = RosterChanges()

    init(_ entries: [RosterFile.Entry], in database: Database, at now: Date) throws {
        self.database = database
        self.now = now
        self.entries = entries
        table = RosterTable(database: database)
        before = Dictionary(uniqueKeysWithValues: try table.all().map { ($0.person, $0) })
    }

    /// - Parameter progress: told how many lines are done, of how many.
    mutating func run(_ progress: (Int, Int) -> Void) throws {
        let people = try identify()
        let numbers = Dictionary(uniqueKeysWithValues: zip(entries.map(\.name), people))
        try leave(Set(people))
        // A name may go from one person to another; no two may have it on the way.
        try database.run("UPDATE colleague SET name = person || '\t'")
        for (index, entry) in entries.enumerated() {
            try link(entry, people[index])
            try keep(Colleague(entry, people[index], people: numbers))
            progress(index + 1, entries.count)
        }
        changes.people = entries.count
        guard !changes.isEmpty else { return }
        try database.run(
            "INSERT INTO meta VALUES ('roster', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")
    }

    /// The person of each line: by account first, else by name, else a new one. Nobody is two lines'.
    private func identify() throws -> [PersonID] {
        let owners = try entries.map { entry in try entry.accounts.compactMap(owner) }
        let named = Dictionary(uniqueKeysWithValues: before.values.map { ($0.name, $0.person) })
        var people: [PersonID?] = entries.map { _ in nil }
        var taken: Set<PersonID> = []
        func take(_ index: Int, _ candidates: [PersonID]) {
            guard people[index] == nil, let free = candidates.first(where: { !taken.contains($0) }) else { return }
            people[index] = free
            taken.insert(free)
        }
        // Whoever has both account and name first, so that accounts told apart at last stay with the right one.
        for index in entries.indices {
            take(index, owners[index].filter { before[$0]?.name == entries[index].name })
        }
        for index in entries.indices { take(index, owners[index].filter { before[$0] != nil }) }
        for index in entries.indices { take(index, named[entries[index].name].map { [$0] } ?? []) }
        for index in entries.indices { take(index, owners[index].sorted()) }
        return try people.map { try $0 ?? newPerson() }
    }

    private func owner(of account: Account) throws -> PersonID? {
        try database.value("SELECT person FROM account WHERE chat = ? AND user = ?", [account.chat, account.user])
    }

    private func newPerson() throws -> PersonID {
        try database.run("INSERT INTO person (known_since) VALUES (?)", [now.milliseconds])
        return PersonID(rawValue: database.lastInsertedRowID)
    }

    private mutating func leave(_ staying: Set<PersonID>) throws {
        for colleague in before.values.sorted(by: { $0.name < $1.name }) where !staying.contains(colleague.person) {
            try database.run("DELETE FROM colleague WHERE person = ?", [colleague.person])
            changes.left.append(colleague.name)
        }
    }

    /// The accounts of a line become the person's. One that the line no longer has is a person of its own again; a line without any
    /// says nothing about accounts.
    private mutating func link(_ entry: RosterFile.Entry, _ person: PersonID) throws {
        for account in entry.accounts {
            let owner = try owner(of: account)
            guard owner != person else { continue }
            changes.linked.append("\(account.chat):\(account.user) → \(entry.name)")
            if let owner {
                try database.run(
                    "UPDATE account SET person = ? WHERE chat = ? AND user = ?", [person, account.chat, account.user])
                try Succession(database: database, now: now).follow(owner, to: person)
            } else {
                try database.run(
                    "INSERT INTO account (chat, user, person, name, is_bot) VALUES (?, ?, ?, ?, 0)",
                    [account.chat, account.user, person, entry.name])
            }
        }
        guard !entry.accounts.isEmpty else { return }
        for account in try table.accounts(of: person) where !entry.accounts.contains(account) {
            try database.run(
                "UPDATE account SET person = ? WHERE chat = ? AND user = ?",
                [try newPerson(), account.chat, account.user])
            changes.unlinked.append("\(account.chat):\(account.user)")
        }
    }

    private mutating func keep(_ colleague: Colleague) throws {
        if let old = before[colleague.person] {
            if old != colleague { changes.changed.append(colleague.name) }
        } else {
            changes.new.append(colleague.name)
        }
        try database.run(
            """
            INSERT INTO colleague (person, name, service, manager, email, language, informed_by, arrival, is_away)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person) DO UPDATE SET
                name = excluded.name, service = excluded.service, manager = excluded.manager, email = excluded.email,
                language = excluded.language, informed_by = excluded.informed_by, arrival = excluded.arrival,
                is_away = excluded.is_away
            """,
            [
                colleague.person, colleague.name, colleague.service, colleague.manager, colleague.email,
                colleague.language?.rawValue, colleague.informedBy, colleague.arrival, colleague.isAway,
            ])
        try database.run(
            "UPDATE account SET name = ? WHERE person = ? AND stands_for IS NOT NULL AND name <> ?",
            [colleague.name, colleague.person, colleague.name])
    }
}
