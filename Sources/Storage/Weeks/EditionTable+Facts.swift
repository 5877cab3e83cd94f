import Foundation
import GRDB
import Praise

extension EditionTable {
    /// What a period's story depends on, from one state of the ledger.
    ///
    /// - Parameter now: what another post told earlier on this day is not told again.
    func facts(of period: Period, _ post: PlannedPost, in zone: TimeZone, at now: Date) throws -> StoryFacts {
        let standing = Standing(database: database)
        let span = period.interval(in: zone)
        var first = period.week
        for _ in 0..<FairChoice.silence { first = first.previous(in: zone) }
        let start = min(first.interval(in: zone).start, span.start)
        let recent = try standing.recognitions(in: DateInterval(start: start, end: span.end))
        var roster =
            try RosterTable(database: database).roster(with: recent) ?? Roster.assumed(try people(), from: recent)
        if let rooms = post.site.rooms { roster.local = Roster.atHome(in: rooms, from: recent) }
        let before = try stories(before: period, post.site)
        var facts = StoryFacts(
            period: period,
            recognitions: try standing.recognitions(in: span, as: period.kind).filter { post.site.tells($0.address) },
            joins: try standing.joins(in: span).filter { post.site.tells($0.address) },
            roster: roster, stories: before.map(\.story), digest: Fingerprint.sha256)
        facts.told = told(before, on: Day(containing: now, in: zone), in: zone)
        facts.preferences = try PreferenceTable(database: database).all()
        facts.pausing = try pausing(in: period.week)
        facts.places = Set(Self.places(post.rooms).map { StoryFacts.Place($0.chat, $0.room) })
        return facts
    }

    /// Everybody known, robots apart.
    private func people() throws -> [PersonID] {
        try database.rows("SELECT DISTINCT person FROM account WHERE is_bot = 0 ORDER BY person").map { $0["person"] }
    }

    /// What was told of times that ended no later, of every kind and site, in the order of those times.
    private func stories(before period: Period, _ site: Site) throws -> [(story: Story, settledAt: Date)] {
        let rows = try database.rows(
            "SELECT site, story, settled_at FROM edition WHERE state = 'settled' ORDER BY settled_at, period, site")
        let successors = try RosterTable(database: database).successors()
        return try rows.map { row in
            let story = try JSONText.decode(Story.self, from: row["story"]).renumbered(successors)
            return (site: row["site"] as String, story, Date(milliseconds: row["settled_at"]))
        }
        .filter { $0.1.period.lastDay <= period.lastDay && ($0.1.period != period || $0.site != site.id) }
        .map { ($0.1, $0.2) }
        .sorted { ($0.0.period, $0.1) < ($1.0.period, $1.1) }
    }

    private func told(_ stories: [(story: Story, settledAt: Date)], on day: Day, in zone: TimeZone) -> Set<
        MessageAddress
    > {
        let morning = stories.filter { Day(containing: $0.settledAt, in: zone) == day }
        return Set(morning.flatMap { ($0.story.told + $0.story.also).flatMap(\.quotes) }.compactMap(\.source))
    }

    /// Who said "not this time" within the weeks before.
    private func pausing(in week: Week) throws -> Set<PersonID> {
        let rows = try database.rows("SELECT person, week FROM turn_pause")
        return Set(
            rows.filter { row in
                guard let since = Week(row["week"] as String) else { return false }
                return (1...FairChoice.pause).contains(week.weeks(since: since))
            }.map { $0["person"] })
    }
}
