import Foundation
import GRDB
import Praise

/// What goes with an account that turns out to be another person's.
struct Succession {
    let database: Database
    let now: Date

    /// The wishes of both are kept, the more careful where they differ. Who has no account left is the other from now on.
    func follow(_ old: PersonID, to person: PersonID) throws {
        let table = PreferenceTable(database: database)
        if try has(old, in: "preference") {
            try table.set(
                try table.preferences(of: person).joined(with: table.preferences(of: old)), of: person, at: now)
        }
        guard try !has(old, in: "account"), try !has(old, in: "colleague") else { return }
        try database.run("DELETE FROM preference WHERE person = ?", [old])
        try database.run("UPDATE OR IGNORE privacy_notice SET person = ? WHERE person = ?", [person, old])
        try database.run("DELETE FROM privacy_notice WHERE person = ?", [old])
        try database.run("UPDATE hint SET person = ? WHERE person = ?", [person, old])
        try keepPause(of: old, for: person)
        try database.run("UPDATE person SET now = ? WHERE id = ?", [person, old])
        // Whoever was followed before is not led in a circle.
        try database.run("UPDATE person SET now = NULL WHERE id = ?", [person])
    }

    /// Who said "not this time" is left in peace for as long, whichever account it was asked of.
    private func keepPause(of old: PersonID, for person: PersonID) throws {
        try database.run(
            """
            INSERT INTO turn_pause (person, week) SELECT ?, week FROM turn_pause WHERE person = ?
            ON CONFLICT DO UPDATE SET week = max(week, excluded.week)
            """, [person, old])
        try database.run("DELETE FROM turn_pause WHERE person = ?", [old])
    }

    private func has(_ person: PersonID, in table: String) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM \(table) WHERE person = ?)", [person])
    }
}

extension Preferences {
    /// What respects both.
    func joined(with other: Preferences) -> Preferences {
        Preferences(
            language: language ?? other.language, isTold: isTold && other.isTold,
            shown: Self.later(shown, other.shown), featured: Self.later(featured, other.featured),
            isAskedAbout: isAskedAbout && other.isAskedAbout)
    }

    /// Cases stand from the most open to the most careful.
    private static func later<Wish: CaseIterable & Equatable>(_ one: Wish, _ other: Wish) -> Wish {
        let all = Array(Wish.allCases)
        return (all.firstIndex(of: one) ?? 0) >= (all.firstIndex(of: other) ?? 0) ? one : other
    }
}
