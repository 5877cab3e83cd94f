public import Foundation
import GRDB

extension Ledger {
    /// Opens the ledger of a data folder, making both on the first call, beside any other process that has it open.
    ///
    /// - Parameters:
    ///   - folder: the data folder; made with mode 0700, its files with 0600.
    ///   - now: stored as ``installedAt()`` on the first call.
    public static func open(folder: URL, at now: Date) async throws(LedgerFailure) -> Ledger {
        throw LedgerFailure(.other, "")
    }

    /// When this ledger was made.
    public func installedAt() async throws(LedgerFailure) -> Date {
        throw LedgerFailure(.other, "")
    }
}
