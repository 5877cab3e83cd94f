import Foundation
import GRDB

/// Tells what is wrong with one message from what is wrong with the ledger.
enum Poison: Error {
    /// An identifier is empty or holds a zero byte.
    case identifier

    /// Whether only the item at hand cannot be recorded; everything else must stop the batch.
    static func isPoison(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else {
            return error is Poison || error is EncodingError || error is DecodingError
        }
        return [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG].contains(error.resultCode)
    }

    /// The reason kept with a dead letter: never the words themselves.
    static func reason(_ error: any Error) -> String {
        if let error = error as? DatabaseError { return error.message ?? "SQLite \(error.resultCode.rawValue)" }
        return error is Poison ? "an identifier is empty or holds a zero byte" : "it cannot be written as JSON"
    }
}
