import Foundation
import GRDB
import Praise

/// What people wish, inside one transaction.
struct PreferenceTable {
    let database: Database

    func preferences(of person: PersonID) throws -> Preferences {
        try database.row("SELECT * FROM preference WHERE person = ?", [person]).map(Preferences.init(row:))
            ?? Preferences()
    }

    /// Those who changed anything; everybody else has the values of the start.
    func all() throws -> [PersonID: Preferences] {
        let rows = try database.rows("SELECT * FROM preference")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["person"], Preferences(row: $0)) })
    }

    /// Theirs, else the roster's; nil where neither says.
    func language(of account: Account) throws -> Language? {
        guard let person = try PeopleTable(database: database).person(of: account) else { return nil }
        if let own = try preferences(of: person).language { return own }
        let listed: String? = try database.value("SELECT language FROM colleague WHERE person = ?", [person])
        return listed.flatMap(Language.init(rawValue:))
    }

    func set(_ preferences: Preferences, of person: PersonID, at now: Date) throws {
        try database.run(
            """
            INSERT OR REPLACE INTO preference (
                person, language, is_told, shown, featured, is_asked_about, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                person, preferences.language?.rawValue, preferences.isTold, preferences.shown.rawValue,
                preferences.featured.rawValue, preferences.isAskedAbout, now.milliseconds,
            ])
    }
}

extension Preferences {
    fileprivate init(row: Row) {
        self.init(
            language: (row["language"] as String?).flatMap(Language.init(rawValue:)), isTold: row["is_told"],
            shown: Shown(rawValue: row["shown"]) ?? .nowhere, featured: Featured(rawValue: row["featured"]) ?? .never,
            isAskedAbout: row["is_asked_about"])
    }
}
