public import Foundation
import GRDB

extension Ledger {
    /// Hands out every recognition ever recorded, one by one, in the order recorded: corrected and withdrawn ones too.
    ///
    /// - Parameters:
    ///   - since: leaves out messages sent before; nil for all.
    ///   - body: called on the ledger's own thread; what it throws ends the export and is thrown as it is.
    public func exportRecognitions(
        since: Date?, _ body: @escaping @Sendable (RecognitionRecord) throws -> Void
    ) async throws {
        let outcome: Result<Void, any Error> = try await read { database in
            let start = since?.milliseconds ?? 0
            let rows = try Row.fetchCursor(database, sql: RecordGathering.rows, arguments: [start])
            var gathering = RecordGathering(joined: try Standing(database: database).exportedJoins())
            while let row = try rows.next() {
                guard let record = gathering.take(row) else { continue }
                do { try body(record) } catch { return .failure(error) }
            }
            return Result { try gathering.last().map(body) }
        }
        try outcome.get()
    }
}
