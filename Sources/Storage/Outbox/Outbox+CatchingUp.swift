import Foundation
import GRDB
import Praise

/// After a restore. The lost machine's sayings have the same keys as ours, because the secret came with the backup: what
/// it said comes back from the chat and settles what would be said again, whichever of the two is there first.
extension Outbox {
    func isCatchingUp(_ chat: ChatID) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM catching_up WHERE chat = ?)", [chat])
    }

    /// Keeps an echo for what is queued later: a week that is not settled yet, an answer in a later batch.
    func remember(_ key: SendKey, at address: MessageAddress) throws {
        try database.run(
            """
            INSERT OR IGNORE INTO heard_saying (key, chat, room, message)
            SELECT ?, ?, ?, ? FROM catching_up
            WHERE chat = ? AND NOT EXISTS (SELECT 1 FROM outbox WHERE key = ?)
            """, [key, address.chat, address.room, address.message, address.chat, key])
    }

    func isHeard(_ key: SendKey) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM heard_saying WHERE key = ?)", [key])
    }

    /// What was heard before it was queued is born said.
    func settleHeard(_ key: SendKey) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'said', settled_at = ?, due_at = NULL,
                remote_id = (SELECT message FROM heard_saying WHERE key = outbox.key)
            WHERE key = ? AND EXISTS (
                SELECT 1 FROM heard_saying AS heard WHERE heard.key = outbox.key AND heard.chat = outbox.chat
                    AND heard.room = coalesce(outbox.room, heard.room))
            """, [now.milliseconds, key])
    }

    /// At a restore: nothing that waits may be said before its chat has been read.
    func holdBack(_ chats: [CatchingUp]) throws {
        for chat in chats {
            try database.run(
                "INSERT OR REPLACE INTO catching_up (chat, restored_at, reaches_back) VALUES (?, ?, ?)",
                [chat.chat, chat.restoredAt.milliseconds, chat.reachesBack])
        }
        try database.run(
            """
            UPDATE outbox SET state = 'unknown', doubtful = 1, due_at = 0
            WHERE state IN ('queued', 'sending') OR (state = 'unknown' AND due_at IS NOT NULL)
            """)
    }

    /// The chat has been read: what never came back was never said.
    ///
    /// - Parameter isProof: whether what was said would have come back. If not, a person is asked about each sentence; a
    ///   reaction set twice is one.
    /// - Returns: what a person is to be asked about.
    func resume(_ chat: ChatID, isProof: Bool) throws -> [OutboxItem] {
        try database.run("DELETE FROM catching_up WHERE chat = ?", [chat])
        let held = try database.rows(
            """
            SELECT * FROM outbox
            WHERE chat = ? AND state = 'unknown' AND doubtful AND attempts = 0 AND due_at IS NOT NULL ORDER BY id
            """, [chat])
        return try held.compactMap { row in
            guard let item = try? OutboxItem(row: row) else { return nil }
            if try isHeard(mint.key(mergingFrom: item.key)) {
                // Told as one of many, in a sentence that began with it.
                try settle(item.id, .said(nil))
            } else if isProof || item.saying.isReaction {
                try database.run("UPDATE outbox SET state = 'queued', doubtful = 0 WHERE id = ?", [item.id])
            } else {
                try settle(item.id, .unknown(retryAt: nil))
                return item
            }
            return nil
        }
    }
}
