public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Ends what waits to be said in a chat without saying it, in one transaction; nobody is asked about it afterwards.
    ///
    /// - Parameter reason: kept beside each.
    /// - Returns: how many sayings that were.
    public func leaveOut(
        whatWaitsIn chat: ChatID, because reason: String, at now: Date
    ) async throws(LedgerFailure) -> Int {
        let mint = mint
        return try await write { database in
            let outbox = Outbox(database: database, mint: mint, now: now)
            let waiting = try database.rows("SELECT id FROM outbox WHERE chat = ? AND state = 'queued'", [chat])
            for row in waiting { try outbox.settle(row["id"], .leftOut(reason: reason)) }
            return waiting.count
        }
    }
}
