import Foundation
import GRDB
import Praise

extension WeekTable {
    /// What a week's story depends on, from one state of the ledger.
    func facts(of week: Week, in zone: TimeZone) throws -> WeekFacts {
        let standing = Standing(database: database)
        let span = week.interval(in: zone)
        var first = week
        for _ in 0..<FairChoice.silence { first = first.previous(in: zone) }
        let recent = try standing.recognitions(
            in: DateInterval(start: first.interval(in: zone).start, end: span.end))
        var facts = WeekFacts(
            week: week, recognitions: try standing.recognitions(in: span), joins: try standing.joins(in: span),
            recent: recent, people: try people(), stories: try stories(before: week), digest: Fingerprint.sha256)
        if let roster = try RosterTable(database: database).roster(with: recent) { facts.roster = roster }
        return facts
    }

    /// Everybody known, robots apart.
    private func people() throws -> [PersonID] {
        try database.rows("SELECT DISTINCT person FROM account WHERE is_bot = 0 ORDER BY person").map { $0["person"] }
    }

    private func stories(before week: Week) throws -> [WeekStory] {
        let successors = try RosterTable(database: database).successors()
        return try database.rows(
            "SELECT story FROM week WHERE state = 'settled' AND week < ? ORDER BY week", [week.description]
        ).map { try JSONText.decode(WeekStory.self, from: $0["story"]).renumbered(successors) }
    }
}
