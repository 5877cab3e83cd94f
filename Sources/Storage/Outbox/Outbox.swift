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
        try database.run(
            """
            INSERT INTO outbox (key, chat, room, addressee, purpose, saying, queued_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
            """,
            [
                key, addressee.chat, addressee.room, try JSONText.encode(addressee), purpose.rawValue,
                try JSONText.encode(saying), now.milliseconds, now.milliseconds,
            ])
        return database.changesCount > 0
    }

    /// A saying seen in its chat has been said, whatever became of the answer to our request.
    func echo(_ key: SendKey, at address: MessageAddress) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'said', remote_id = ?, settled_at = ?, due_at = NULL, rendered = NULL
            WHERE key = ? AND chat = ? AND coalesce(room, ?) = ? AND attempts > 0
                AND state IN ('queued', 'sending', 'unknown')
            """, [address.message, now.milliseconds, key, address.chat, address.room, address.room])
    }
}
