import Foundation
import GRDB
import Praise

/// Everything Bravo remembers: one SQLite file, `ledger.sqlite`, in the data folder.
///
/// Each method is one transaction, and a write has reached the disk when it returns. What duplicates or
/// contradicts is refused by the schema itself. A cancelled task does not cut a transaction short.
public final class Ledger: Sendable {
    let pool: DatabasePool
    let mint: KeyMint

    init(pool: DatabasePool, mint: KeyMint) {
        self.pool = pool
        self.mint = mint
    }

    /// Runs one write transaction.
    ///
    /// Not GRDB's own `async` form, which ends with its task: a saying that has been sent must be settled even while
    /// the program is shutting down.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerFailure) -> Value {
        let result: Result<Value, LedgerFailure> = await withCheckedContinuation { continuation in
            pool.asyncWrite(body) { _, result in
                continuation.resume(returning: result.mapError(LedgerFailure.init))
            }
        }
        return try result.get()
    }

    /// Reads one consistent snapshot, beside any writer.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerFailure) -> Value {
        let result: Result<Value, LedgerFailure> = await withCheckedContinuation { continuation in
            pool.asyncRead { database in
                let result = Result { try body(database.get()) }
                continuation.resume(returning: result.mapError(LedgerFailure.init))
            }
        }
        return try result.get()
    }
}
