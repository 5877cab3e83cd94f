import Foundation
import GRDB
import Praise

/// From when on each kind of post is made: nothing that ended before anybody wanted it told is owed.
extension EditionTable {
    /// Keeps which posts are wanted from now on, and forgets those that are not wanted any more.
    func plan(_ posts: [PlannedPost], at now: Date) throws {
        let isFirst = try !database.holds("SELECT EXISTS (SELECT 1 FROM edition_start)")
        let wanted = Set(posts.map(StartKey.init))
        for row in try database.rows("SELECT kind, site FROM edition_start") where !wanted.contains(StartKey(row: row))
        {
            let (kind, site) = (row["kind"] as String, row["site"] as String)
            try database.run("DELETE FROM edition_start WHERE kind = ? AND site = ?", [kind, site])
        }
        for key in wanted {
            // The week has been told since Bravo came.
            let since = isFirst && key.kind == Period.Kind.week.rawValue ? nil : now.milliseconds
            try database.run(
                "INSERT OR IGNORE INTO edition_start (kind, site, since) VALUES (?, ?, ?)", [key.kind, key.site, since])
        }
        // A start that lies ahead was written by a clock that was ahead.
        try database.run(
            "UPDATE edition_start SET since = min(since, ?) WHERE since > ?", [now.milliseconds, now.milliseconds])
    }

    func isPlanned(_ posts: [PlannedPost], at now: Date) throws -> Bool {
        let rows = try database.rows("SELECT kind, site, since FROM edition_start")
        let isInPast = rows.allSatisfy { ($0["since"] as Int64? ?? 0) <= now.milliseconds }
        return isInPast && Set(rows.map(StartKey.init(row:))) == Set(posts.map(StartKey.init))
    }

    /// - Parameter installedAt: when the ledger was made.
    func start(of post: PlannedPost, installedAt: Date, now: Date) throws -> Date {
        let row = try database.row(
            "SELECT since FROM edition_start WHERE kind = ? AND site = ?", [post.kind.rawValue, post.site.id])
        guard let row else { return post.kind == .week ? installedAt : now }
        return (row["since"] as Int64?).map(Date.init(milliseconds:)) ?? installedAt
    }

    private struct StartKey: Hashable {
        var kind: String
        var site: String

        init(_ post: PlannedPost) {
            kind = post.kind.rawValue
            site = post.site.id
        }

        init(row: Row) {
            kind = row["kind"]
            site = row["site"]
        }
    }
}
