import Foundation
import GRDB
import Praise

/// Standards from their proposal to their end, inside one transaction.
struct StandardTable {
    let database: Database

    /// One in any state.
    struct Entry {
        var id: Int64
        var item: Int64
        var manager: PersonID
        var team: String?
        var words: String
        var state: String
        var raisedAt: Date?
        var acceptedAt: Date?
    }

    /// - Returns: its number.
    func begin(
        _ item: Int64, by manager: PersonID, team: String?, words: String, isAccepted: Bool, at now: Date
    ) throws -> Int64 {
        try database.run(
            """
            INSERT INTO standard (item, manager, team, words, state, accepted_at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [item, manager, team, words, isAccepted ? "accepted" : "asking", isAccepted ? now.milliseconds : nil])
        return database.lastInsertedRowID
    }

    /// - Parameters:
    ///   - isNamed: nil while they have not answered.
    ///   - saying: what asks them.
    func add(_ inventor: PersonID, at place: Int, to standard: Int64, isNamed: Bool?, by saying: Int64? = nil) throws {
        try database.run(
            "INSERT INTO standard_inventor (standard, person, place, is_named, outbox) VALUES (?, ?, ?, ?, ?)",
            [standard, inventor, place, isNamed, saying])
    }

    func entry(_ id: Int64) throws -> Entry? {
        try database.row("SELECT * FROM standard WHERE id = ?", [id]).map(Entry.init(row:))
    }

    /// The standard about which a saying asked somebody.
    func asked(by saying: Int64) throws -> Entry? {
        try database.row(
            "SELECT standard.* FROM standard_inventor JOIN standard ON standard.id = standard WHERE outbox = ?",
            [saying]
        ).map(Entry.init(row:))
    }

    func answer(_ isNamed: Bool, by person: PersonID, on standard: Int64) throws {
        try database.run(
            "UPDATE standard_inventor SET is_named = ? WHERE standard = ? AND person = ?", [isNamed, standard, person])
    }

    /// Whether nobody may be named and nobody is left who could agree.
    func isRefused(_ standard: Int64) throws -> Bool {
        try !database.holds(
            "SELECT EXISTS (SELECT 1 FROM standard_inventor WHERE standard = ? AND coalesce(is_named, 1) = 1)",
            [standard])
    }

    func raise(_ standard: Int64, at now: Date) throws {
        try database.run(
            "UPDATE standard SET state = 'raised', raised_at = ? WHERE id = ? AND state = 'asking'",
            [now.milliseconds, standard])
    }

    /// - Parameter team: nil for the whole company.
    func accept(_ standard: Int64, team: String?, words: String, at now: Date) throws {
        try database.run(
            "UPDATE standard SET state = 'accepted', team = ?, words = ?, accepted_at = ?, decided_at = ? WHERE id = ?",
            [team, words, now.milliseconds, now.milliseconds, standard])
    }

    func end(_ standard: Int64, as state: String, at now: Date) throws {
        try database.run(
            "UPDATE standard SET state = ?, decided_at = ? WHERE id = ?", [state, now.milliseconds, standard])
    }

    func reword(_ standard: Int64, _ words: String) throws {
        try database.run("UPDATE standard SET words = ? WHERE id = ?", [words, standard])
    }

    /// In the order in which they were accepted; of a manager, or of everybody.
    func accepted(by manager: PersonID? = nil) throws -> [Standard] { try inForce(by: manager).compactMap(standard) }

    func inForce(by manager: PersonID? = nil) throws -> [Entry] {
        try entries("state = 'accepted' AND (? IS NULL OR manager = ?)", [manager, manager])
    }

    /// What is shown of one; nil for one that is none.
    func standard(_ entry: Entry) throws -> Standard? {
        guard let acceptedAt = entry.acceptedAt else { return nil }
        return Standard(
            id: entry.id, words: entry.words, team: entry.team, inventors: try inventors(of: entry.id),
            acceptedAt: acceptedAt)
    }

    /// Raised and not answered, the oldest first.
    func raised() throws -> [Entry] { try entries("state = 'raised'", []) }

    /// How many were raised and accepted, by month, with who raised each.
    func moments() throws -> [(manager: PersonID, raisedAt: Date?, acceptedAt: Date?)] {
        try entries("true", []).map { ($0.manager, $0.raisedAt, $0.acceptedAt) }
    }

    /// Everybody who may be named: who agreed, and whose wishes have not changed since.
    func inventors(of standard: Int64) throws -> [Person] {
        let names = try PeopleTable(database: database).names()
        let wishes = try PreferenceTable(database: database).all()
        return try database.rows(
            "SELECT person FROM standard_inventor WHERE standard = ? AND is_named = 1 ORDER BY place", [standard]
        ).compactMap { row in
            let person: PersonID = row["person"]
            guard wishes[person]?.shown ?? .everywhere == .everywhere, let name = names[person] else { return nil }
            return Person(id: person, name: name)
        }
    }

    private func entries(_ condition: String, _ arguments: StatementArguments) throws -> [Entry] {
        try database.rows("SELECT * FROM standard WHERE \(condition) ORDER BY accepted_at, id", arguments)
            .map(Entry.init(row:))
    }
}

extension StandardTable.Entry {
    fileprivate init(row: Row) {
        self.init(
            id: row["id"], item: row["item"], manager: row["manager"], team: row["team"], words: row["words"],
            state: row["state"], raisedAt: (row["raised_at"] as Int64?).map(Date.init(milliseconds:)),
            acceptedAt: (row["accepted_at"] as Int64?).map(Date.init(milliseconds:)))
    }
}
