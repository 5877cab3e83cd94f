public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Every period that a post has told or skipped.
    public func settled(by post: PlannedPost) async throws(LedgerFailure) -> Set<Period> {
        try await read { try EditionTable(database: $0).settled(by: post) }
    }

    /// Every period that any post has told or skipped.
    public func settledPeriods() async throws(LedgerFailure) -> Set<Period> {
        try await read { database in
            Set(try database.rows("SELECT DISTINCT period FROM edition").compactMap { Period($0["period"] as String) })
        }
    }

    /// How many periods were told and how many were left out.
    public func editionCounts() async throws(LedgerFailure) -> (settled: Int, skipped: Int) {
        try await read { database in
            let rows = try database.rows("SELECT state, count(*) AS number FROM edition GROUP BY state")
            let numbers = Dictionary(uniqueKeysWithValues: rows.map { ($0["state"] as String, $0["number"] as Int) })
            return (numbers["settled"] ?? 0, numbers["skipped"] ?? 0)
        }
    }

    /// Keeps which posts are wanted: one that is new owes nothing of what ended before.
    public func plan(_ posts: [PlannedPost], at now: Date) async throws(LedgerFailure) {
        guard try await !read({ try EditionTable(database: $0).isPlanned(posts, at: now) }) else { return }
        try await write { try EditionTable(database: $0).plan(posts, at: now) }
    }

    /// The periods that a post owes, the oldest first.
    ///
    /// - Parameters:
    ///   - trusted: the time by a clock that is right, or any later one: a ledger made in the future counts from then.
    ///   - ahead: see ``DuePeriods/find(since:now:settled:time:zone:ahead:)``.
    public func due(
        _ post: PlannedPost, zone: TimeZone, at now: Date, trusted: Date, ahead: TimeInterval = 0
    ) async throws(LedgerFailure) -> [DuePeriods.Due] {
        let installedAt = try await installedAt(by: trusted)
        return try await read { database in
            let editions = EditionTable(database: database)
            let since = try editions.start(of: post, installedAt: installedAt, now: now)
            return DuePeriods.find(
                since: since, now: now, settled: try editions.settled(by: post), time: post.time, zone: zone,
                ahead: ahead)
        }
    }

    /// The recognitions in force that count for an interval, from its start up to, without, its end; the earliest first.
    ///
    /// A thank counts for the time its chat gave it. One that arrived after its week was settled counts from the
    /// start of the first week still open.
    public func recognitions(in interval: DateInterval) async throws(LedgerFailure) -> [Recognition] {
        try await read { try Standing(database: $0).recognitions(in: interval) }
    }

    /// Settles a period for good and queues its post in each room, in one transaction.
    ///
    /// - Parameter choose: makes the story; pure, called inside the transaction.
    /// - Returns: the frozen story; nil when the period was settled before.
    public func settle(
        _ period: Period, _ post: PlannedPost, zone: TimeZone, at now: Date,
        choose: @escaping @Sendable (StoryFacts, Consent?) -> Story
    ) async throws(LedgerFailure) -> Story? {
        let mint = mint
        return try await write { database in
            let editions = EditionTable(database: database)
            guard try !editions.isSettled(period, post) else { return nil }
            let facts = try editions.facts(of: period, post, in: zone, at: now)
            let story = choose(facts, try editions.consent(to: period, post.site))
            try editions.settle(period, post.site, story: story, at: now)
            try editions.forgetDraft(of: period, post.site, at: now)
            let isTold = post.tellsEmpty || !story.isEmpty
            let outbox = Outbox(database: database, mint: mint, now: now)
            for place in EditionTable.places(post.rooms) {
                try editions.publish(period, post.site, in: place, state: isTold ? "posted" : "silent")
                if isTold { _ = try outbox.queue([.post(story, in: place)]) }
            }
            return story
        }
    }

    /// Settles a period without telling it, because it was `due` too long ago.
    ///
    /// - Parameter operators: who is told so.
    /// - Returns: false when the period was settled before.
    @discardableResult
    public func skip(
        _ period: Period, _ post: PlannedPost, due: Date, operators: [Account], at now: Date
    ) async throws(LedgerFailure) -> Bool {
        let mint = mint
        return try await write { database in
            let editions = EditionTable(database: database)
            guard try !editions.isSettled(period, post) else { return false }
            let reason = "its post was due \(due.ISO8601Format()), too long ago"
            try editions.skip(period, post.site, reason: reason, at: now)
            try editions.forgetDraft(of: period, post.site, at: now)
            for place in EditionTable.places(post.rooms) {
                try editions.publish(period, post.site, in: place, state: "skipped")
            }
            let notice: OperatorNotice =
                if case .week(let week) = period { .weekSkipped(week, due: due) } else {
                    .postSkipped(period, due: due)
                }
            _ = try Outbox(database: database, mint: mint, now: now).queue(operators.map { .notice(notice, to: $0) })
            return true
        }
    }

    /// What a period's story would depend on if it were settled now.
    public func facts(of period: Period, _ post: PlannedPost, zone: TimeZone, at now: Date) async throws(LedgerFailure)
        -> StoryFacts
    {
        try await read { try EditionTable(database: $0).facts(of: period, post, in: zone, at: now) }
    }

    /// A story without what was taken out of it since.
    public func told(_ story: Story) async throws(LedgerFailure) -> Story {
        try await read { try Redactions(database: $0).all().applied(to: story) }
    }

    /// The frozen story of a settled period; nil for one that was skipped or is open. To be shown, it is ``told(_:)`` instead.
    public func story(of period: Period, site: Site = .everybody) async throws(LedgerFailure) -> Story? {
        try await read { try EditionTable(database: $0).story(of: period, site: site) }
    }

    /// Every stream that has a cursor.
    public func progress() async throws(LedgerFailure) -> [StreamProgress] {
        try await read { try StreamTable(database: $0).progress() }
    }
}

extension QueuedSaying {
    fileprivate static func post(_ story: Story, in place: EditionTable.Place) -> QueuedSaying {
        QueuedSaying(
            to: place.to, saying: .week(story), origin: .post(story.period, place.chat, place.room), purpose: .week)
    }
}
