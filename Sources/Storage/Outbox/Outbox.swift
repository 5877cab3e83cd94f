import Foundation
import GRDB
import Praise

/// The sayings on their way, inside one transaction.
struct Outbox {
    let database: Database
    let mint: KeyMint
    let now: Date

    /// - Returns: how many were not there before.
    func queue(_ sayings: [QueuedSaying]) throws -> Int {
        try sayings.reduce(0) { count, saying in
            let key = try mint.key(for: saying.origin, purpose: saying.purpose)
            return try count + (insert(saying.saying, to: saying.to, purpose: saying.purpose, key: key) ? 1 : 0)
        }
    }

    func insert(_ saying: Saying, to addressee: Addressee, purpose: QueuedSaying.Purpose, key: SendKey) throws -> Bool {
        guard try !MailStops(database: database).has(addressee) else { return false }
        // After a restore the machine that was lost may have said it.
        let isDoubtful = try isCatchingUp(addressee.chat)
        try database.run(
            """
            INSERT INTO outbox (key, chat, room, addressee, purpose, saying, queued_at, due_at, state, doubtful)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
            """,
            [
                key, addressee.chat, addressee.room, try JSONText.encode(addressee), purpose.rawValue,
                try JSONText.encode(saying), now.milliseconds,
                // Due at once whatever the clock does, in the order queued; those who were thanked are told after those who wait
                // for an answer.
                purpose == .told ? now.milliseconds : 0, isDoubtful ? "unknown" : "queued", isDoubtful,
            ])
        guard database.changesCount > 0 else { return false }
        try settleHeard(key)
        return true
    }

    /// The row to say next and what it holds, if that can be read.
    ///
    /// Nothing is ever put off for longer than an hour: what seems to be was stamped by a clock that was ahead.
    static func due(
        in chat: ChatID, leavingOutTold leavesOutTold: Bool = false, at now: Date, _ database: Database
    ) throws -> (Int64, Resolution?)? {
        let row = try database.row(
            """
            SELECT * FROM outbox WHERE chat = ? AND due_at IS NOT NULL AND (due_at <= ? OR due_at > ?)
                AND NOT (? AND purpose = 'told')
            ORDER BY due_at, id LIMIT 1
            """, [chat, now.milliseconds, now.milliseconds + 3_700_000, leavesOutTold])
        return try row.map { row in
            let item = try? OutboxItem(row: row)
            return (row["id"], try item.map { try resolved($0, at: now, database) })
        }
    }

    /// What was put off for a room is due.
    ///
    /// - Returns: how many sayings that is.
    func hasten(in chat: ChatID, room: RoomID) throws -> Int {
        try database.run(
            "UPDATE outbox SET due_at = 0 WHERE chat = ? AND room = ? AND due_at > ?", [chat, room, now.milliseconds])
        return database.changesCount
    }

    /// A saying seen in its chat has been said, whatever became of the answer to our request.
    ///
    /// Also under a key that it was sent under before a person had it sent again.
    func echo(_ key: SendKey, at address: MessageAddress) throws {
        let id: Int64? = try database.value(
            """
            UPDATE outbox SET state = 'said', remote_id = ?, settled_at = ?, due_at = NULL, rendered = NULL
            WHERE id = (
                SELECT id FROM outbox WHERE key = ? AND send_key IS NULL AND (attempts > 0 OR doubtful)
                UNION ALL SELECT id FROM outbox WHERE send_key = ? AND (attempts > 0 OR doubtful)
                UNION ALL SELECT outbox FROM verdict WHERE tried_as = ?
            ) AND chat = ? AND coalesce(room, ?) = ? AND state IN ('queued', 'sending', 'unknown')
            RETURNING id
            """,
            [address.message, now.milliseconds, key, key, key, address.chat, address.room, address.room])
        guard let id else { return try remember(key, at: address) }
        try answerAmendment(id, .takenOut)
        try conclude(id)
    }
}
