public import Foundation
public import Praise

extension Ledger {
    /// Judges and records a batch in one transaction: events, sayings and cursor together, or nothing.
    ///
    /// The same batch again changes nothing. A thing that cannot be recorded is set aside among the dead letters, and
    /// the operators are told; only what concerns the whole ledger throws.
    public func record(_ intake: Intake, at now: Date) async throws(LedgerFailure) -> Receipt {
        throw LedgerFailure(.other, "")
    }

    /// Up to where a stream has been recorded; nil before its first batch.
    public func cursor(of stream: StreamID, in chat: ChatID) async throws(LedgerFailure) -> Cursor? {
        throw LedgerFailure(.other, "")
    }
}
