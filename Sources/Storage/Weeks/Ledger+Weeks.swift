public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Every week that has been told or skipped.
    public func settledWeeks() async throws(LedgerFailure) -> Set<Week> {
        try await read { try WeekTable(database: $0).all() }
    }

    /// How many weeks were told and how many were left out.
    public func weekCounts() async throws(LedgerFailure) -> (settled: Int, skipped: Int) {
        try await read { database in
            let rows = try database.rows("SELECT state, count(*) AS number FROM week GROUP BY state")
            let numbers = Dictionary(uniqueKeysWithValues: rows.map { ($0["state"] as String, $0["number"] as Int) })
            return (numbers["settled"] ?? 0, numbers["skipped"] ?? 0)
        }
    }

    /// The recognitions in force that count for an interval, from its start up to, without, its end; the earliest first.
    ///
    /// A thank counts for the time its chat gave it. One that arrived after its week was settled counts from the
    /// start of the first week still open.
    public func recognitions(in interval: DateInterval) async throws(LedgerFailure) -> [Recognition] {
        try await read { try Standing(database: $0).recognitions(in: interval) }
    }

    /// Settles a week for good and queues its post in each room, in one transaction.
    ///
    /// - Parameters:
    ///   - queuesEmpty: whether a week without thanks is told.
    ///   - choose: makes the story; pure, called inside the transaction.
    /// - Returns: the frozen story; nil when the week was settled before.
    public func settle(
        _ week: Week, zone: TimeZone, rooms: [Addressee], queuesEmpty: Bool, at now: Date,
        choose: @escaping @Sendable (WeekFacts) -> WeekStory
    ) async throws(LedgerFailure) -> WeekStory? {
        let mint = mint
        return try await write { database in
            let weeks = WeekTable(database: database)
            guard try !weeks.isSettled(week) else { return nil }
            let story = choose(try weeks.facts(of: week, in: zone))
            try weeks.settle(week, story: story, at: now)
            let isTold = queuesEmpty || !story.isEmpty
            let outbox = Outbox(database: database, mint: mint, now: now)
            for place in WeekTable.places(rooms) {
                try weeks.publish(week, in: place, state: isTold ? "posted" : "silent")
                if isTold { _ = try outbox.queue([.post(story, in: place)]) }
            }
            return story
        }
    }

    /// Settles a week without telling it, because it was `due` too long ago, and tells the operators.
    ///
    /// - Returns: false when the week was settled before.
    @discardableResult
    public func skip(
        _ week: Week, rooms: [Addressee], due: Date, operators: [Account], at now: Date
    ) async throws(LedgerFailure) -> Bool {
        let mint = mint
        return try await write { database in
            let weeks = WeekTable(database: database)
            guard try !weeks.isSettled(week) else { return false }
            try weeks.skip(week, reason: "its post was due \(due.ISO8601Format()), too long ago", at: now)
            for place in WeekTable.places(rooms) { try weeks.publish(week, in: place, state: "skipped") }
            _ = try Outbox(database: database, mint: mint, now: now)
                .queue(operators.map { .notice(.weekSkipped(week, due: due), to: $0) })
            return true
        }
    }

    /// What a week's story would depend on if it were settled now.
    public func facts(of week: Week, zone: TimeZone) async throws(LedgerFailure) -> WeekFacts {
        try await read { try WeekTable(database: $0).facts(of: week, in: zone) }
    }

    /// The frozen story of a settled week; nil for one that was skipped or is open. To be shown, it is ``told(_:)`` instead.
    public func story(of week: Week) async throws(LedgerFailure) -> WeekStory? {
        try await read { try WeekTable(database: $0).story(of: week) }
    }

    /// A story without what was taken out of it since.
    public func told(_ story: WeekStory) async throws(LedgerFailure) -> WeekStory {
        try await read { try Redactions(database: $0).all().applied(to: story) }
    }

    /// Every stream that has a cursor.
    public func progress() async throws(LedgerFailure) -> [StreamProgress] {
        try await read { try StreamTable(database: $0).progress() }
    }
}

extension QueuedSaying {
    fileprivate static func post(_ story: WeekStory, in place: WeekTable.Place) -> QueuedSaying {
        QueuedSaying(
            to: place.to, saying: .week(story), origin: .week(story.week, place.chat, place.room), purpose: .week)
    }
}
