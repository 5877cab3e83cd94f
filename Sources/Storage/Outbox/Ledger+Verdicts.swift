public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Settles a saying as a person decided, in one transaction, and keeps the decision.
    ///
    /// One that is said *again* is queued under a fresh key, worded anew; should the first try turn up in the chat before
    /// the second has begun, there will be no second.
    ///
    /// - Parameter name: the key's 16 hexadecimal digits in lower case, or their beginning.
    public func judge(_ name: String, _ verdict: Verdict, at now: Date) async throws(LedgerFailure) -> VerdictOutcome {
        let mint = mint
        return try await write { try Outbox(database: $0, mint: mint, now: now).judge(name, verdict) }
    }

    /// The sayings about which nothing more happens unless a person decides, the latest first.
    public func sayingsForPerson(limit: Int = 1000) async throws(LedgerFailure) -> [OutboxEntry] {
        try await read { try $0.rows(Self.forPerson, [limit]).map(OutboxEntry.init(row:)) }
    }

    /// The sayings in one state, or in any, the latest first.
    public func sayings(in state: OutboxState? = nil, limit: Int = 1000) async throws(LedgerFailure) -> [OutboxEntry] {
        try await read { database in
            try database.rows(
                "SELECT * FROM outbox WHERE ? IS NULL OR state = ? ORDER BY id DESC LIMIT ?",
                [state?.rawValue, state?.rawValue, limit]
            ).map(OutboxEntry.init(row:))
        }
    }

    static let forPerson = """
        SELECT * FROM outbox INDEXED BY outbox_unsettled
        WHERE judged_at IS NULL AND (state = 'dropped' OR (state = 'unknown' AND due_at IS NULL))
        ORDER BY id DESC LIMIT ?
        """
}
