public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Judges and records a batch in one transaction: events, sayings and cursor together, or nothing.
    ///
    /// The same batch again changes nothing. A thing that cannot be recorded is set aside among the dead letters, and
    /// the operators are told; only what concerns the whole ledger throws.
    public func record(_ intake: Intake, at now: Date) async throws(LedgerFailure) -> Receipt {
        let mint = mint
        return try await write { database in
            var recorder = Recorder(intake, in: database, mint: mint, at: now)
            try recorder.record()
            return recorder.receipt
        }
    }

    /// Up to where a stream has been recorded; nil before its first batch.
    public func cursor(of stream: StreamID, in chat: ChatID) async throws(LedgerFailure) -> Praise.Cursor? {
        try await read { try StreamTable(database: $0).cursor(of: stream, in: chat) }
    }
}
