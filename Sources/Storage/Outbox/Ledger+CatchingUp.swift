public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// The chats that have not been read past a restore.
    ///
    /// One that seems to have been restored in the future was so by a clock that was ahead: it counts from `now`, for good.
    public func catchingUp(by now: Date) async throws(LedgerFailure) -> [CatchingUp] {
        let chats = try await read { try Self.catchingUp($0) }
        guard chats.contains(where: { $0.restoredAt > now }) else { return chats }
        return try await write { database in
            try database.run("UPDATE catching_up SET restored_at = min(restored_at, ?)", [now.milliseconds])
            return try Self.catchingUp(database)
        }
    }

    /// Lets what waited for a chat to be read again be said, in one transaction with forgetting that it had to wait.
    ///
    /// - Parameter isProof: whether what was said before the restore would have come back by now.
    /// - Returns: what only a person can tell about: sentences of which nobody knows whether they were said.
    public func resume(_ chat: ChatID, isProof: Bool, at now: Date) async throws(LedgerFailure) -> [OutboxItem] {
        let mint = mint
        return try await write { database in
            try Outbox(database: database, mint: mint, now: now).resume(chat, isProof: isProof)
        }
    }

    /// Whether the post of a period came back from a chat after a restore: it was told, though this ledger did not tell it.
    public func wasHeard(_ period: Period, in rooms: [Addressee]) async throws(LedgerFailure) -> Bool {
        let mint = mint
        return try await read { database in
            let outbox = Outbox(database: database, mint: mint, now: .distantPast)
            return try EditionTable.places(rooms).contains { place in
                try outbox.isHeard(mint.key(for: .post(period, place.chat, place.room), purpose: .week))
            }
        }
    }

    private static func catchingUp(_ database: Database) throws -> [CatchingUp] {
        try database.rows("SELECT * FROM catching_up ORDER BY chat").map { row in
            CatchingUp(
                chat: row["chat"], restoredAt: Date(milliseconds: row["restored_at"]), reachesBack: row["reaches_back"])
        }
    }
}
