public import Foundation

/// The right to listen and to speak for a data folder: held by one process at a time, gone with it however it ends.
public final class FolderLock: Sendable {
    /// - Throws: ``LedgerFailure/Kind/locked`` with the number of the process that holds it.
    public init(folder: URL) throws(LedgerFailure) {
        throw LedgerFailure(.other, "")
    }

    /// Lets it go before the value itself goes.
    public func release() {}
}
