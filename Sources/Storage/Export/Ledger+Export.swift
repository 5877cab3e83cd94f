public import Foundation

extension Ledger {
    /// Hands out every recognition ever recorded, one by one, in the order recorded.
    ///
    /// - Parameters:
    ///   - since: leaves out messages sent before; nil for all.
    ///   - body: called on the ledger's own thread; what it throws ends the export and is thrown as it is.
    public func exportRecognitions(
        since: Date?, _ body: @escaping @Sendable (RecognitionRecord) throws -> Void
    ) async throws {
        throw LedgerFailure(.other, "")
    }
}
