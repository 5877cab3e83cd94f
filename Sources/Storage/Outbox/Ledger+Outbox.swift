public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Queues sayings; those already there (same origin and purpose) stay as they are.
    ///
    /// - Returns: how many are new.
    @discardableResult
    public func queue(_ sayings: [QueuedSaying], at now: Date) async throws(LedgerFailure) -> Int {
        let mint = mint
        return try await write { try Outbox(database: $0, mint: mint, now: now).queue(sayings) }
    }

    /// The key that a saying has or would have in the outbox. Nothing is written, so it can be said past a ledger that cannot be.
    public func key(of saying: QueuedSaying) throws(LedgerFailure) -> SendKey {
        do { return try mint.key(for: saying.origin, purpose: saying.purpose) } catch { throw LedgerFailure(error) }
    }

    /// After our clock was set back: what was put off is due, and of tries that seem to lie ahead nobody knows how old they are.
    public func forgetFuture(chat: ChatID, at now: Date) async throws(LedgerFailure) {
        try await write { database in
            try database.run(
                """
                UPDATE outbox SET due_at = 0, last_attempt_at = min(last_attempt_at, ?),
                    first_attempt_at = iif(first_attempt_at > ?, iif(doubtful, 0, ?), first_attempt_at)
                WHERE chat = ? AND due_at > ?
                """, [now.milliseconds, now.milliseconds, now.milliseconds, chat, now.milliseconds])
        }
    }

    /// The saying to say next in a chat: the one due for longest, in the order queued.
    ///
    /// One that this version cannot read is dropped, so that it holds nothing up.
    /// - Parameter leavesOutTold: whether what tells people of thanks has to wait.
    public func next(
        in chat: ChatID, leavingOutTold leavesOutTold: Bool = false, at now: Date
    ) async throws(LedgerFailure) -> OutboxItem? {
        while let (id, resolution) = try await read({
            try Outbox.due(in: chat, leavingOutTold: leavesOutTold, at: now, $0)
        }) {
            switch resolution {
            case .ready(let item): return item
            case .early(let time): try await settle(id, .retry(at: time), at: now)
            case .pointless:
                try await settle(id, .dropped(reason: "The post it changes was never said."), at: now)
            case .unwanted: try await settle(id, .leftOut(reason: MailStop.reason), at: now)
            case nil: try await settle(id, .dropped(reason: "This version of Bravo cannot read it."), at: now)
            }
        }
        return nil
    }

    /// When the next saying of a chat is due, past or future; nil when none will be.
    public func nextDue(in chat: ChatID) async throws(LedgerFailure) -> Date? {
        try await read { database in
            let due: Int64? = try database.value(
                "SELECT due_at FROM outbox WHERE chat = ? AND due_at IS NOT NULL ORDER BY due_at LIMIT 1", [chat])
            return due.map(Date.init(milliseconds:))
        }
    }

    /// Claims a saying: from now on it may have been said. To be awaited before the first byte leaves.
    ///
    /// - Parameters:
    ///   - rendered: what will be sent; frozen by the first try.
    ///   - introduced: who is told by it, for the first time, what is kept of them.
    /// - Returns: false when it is no longer waiting: merged, said, or claimed.
    /// - Throws: ``LedgerFailure/Kind/changedWords`` when an earlier try sent something else.
    public func begin(
        _ id: Int64, rendered: String, introducing introduced: Account? = nil, at now: Date
    ) async throws(LedgerFailure) -> Bool {
        let mint = mint
        return try await write { database in
            let outbox = Outbox(database: database, mint: mint, now: now)
            guard try outbox.begin(id, rendered: rendered) else { return false }
            if let introduced { try outbox.noteNotice(id, to: introduced) }
            return true
        }
    }

    /// Keeps what became of a try. Of a saying not yet claimed, only a later time or its end.
    ///
    /// A saying whose earlier try may have arrived stays *unknown* through a later try that surely did not.
    public func settle(_ id: Int64, _ outcome: SendOutcome, at now: Date) async throws(LedgerFailure) {
        let mint = mint
        try await write { try Outbox(database: $0, mint: mint, now: now).settle(id, outcome) }
    }

    /// At start: what was being said when the last run ended is unknown now, and due.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public func recover(chat: ChatID, at now: Date) async throws(LedgerFailure) -> Int {
        try await write { database in
            try database.run(
                "UPDATE outbox SET state = 'unknown', doubtful = 1, due_at = ? WHERE chat = ? AND state = 'sending'",
                [now.milliseconds, chat])
            return database.changesCount
        }
    }

    /// Makes one sentence of a room's reactions that no one has tried to send yet.
    ///
    /// - Returns: how many reactions the sentence stands for; 0 where there is none.
    @discardableResult
    public func mergeNoted(in chat: ChatID, room: RoomID, at now: Date) async throws(LedgerFailure) -> Int {
        let mint = mint
        return try await write { try Outbox(database: $0, mint: mint, now: now).mergeNoted(in: chat, room: room) }
    }

    public func outboxCounts() async throws(LedgerFailure) -> OutboxCounts {
        try await read { database in
            let rows = try database.rows("SELECT state, count(*) AS number FROM outbox GROUP BY state")
            let numbers = Dictionary(uniqueKeysWithValues: rows.map { ($0["state"] as String, $0["number"] as Int) })
            var counts = OutboxCounts(numbers)
            let waiting = try database.rows(Self.forPersonCounts)
            for row in waiting where row["state"] == "unknown" { counts.unknownForPerson = row["number"] }
            for row in waiting where row["state"] == "dropped" { counts.droppedForPerson = row["number"] }
            return counts
        }
    }

    private static let forPersonCounts = """
        SELECT state, count(*) AS number FROM outbox INDEXED BY outbox_unsettled
        WHERE judged_at IS NULL AND (state = 'dropped' OR (state = 'unknown' AND due_at IS NULL)) GROUP BY state
        """
}
