import Foundation
import GRDB
import Praise
import Synchronization

/// Everything Bravo remembers: one SQLite file, `ledger.sqlite`, in the data folder.
///
/// Each method is one transaction, and a write has reached the disk when it returns. What duplicates or
/// contradicts is refused by the schema itself. A cancelled task does not cut a transaction short.
public final class Ledger: Sendable {
    let mint: KeyMint
    private let hold: Mutex<Hold>

    /// The open file. Another one after ``rescue()``.
    private struct Hold {
        var pool: DatabasePool
        var seat: LedgerSeat
        var isClosed = false
        var trouble: LedgerFailure?
    }

    /// - Parameter path: of the file that the pool has open; its side files are there too.
    init(pool: DatabasePool, mint: KeyMint, path: String) {
        self.mint = mint
        hold = Mutex(Hold(pool: pool, seat: LedgerSeat(path)))
    }

    var pool: DatabasePool { hold.withLock { $0.pool } }
    var seat: LedgerSeat { hold.withLock { $0.seat } }

    /// What keeps the file from being written; nil while all is well. Over once ``tryWriting()`` says so.
    public var trouble: LedgerFailure? { hold.withLock { $0.trouble } }

    /// Whether the file was closed, in the midst of moving to another.
    var isClosed: Bool { hold.withLock { $0.isClosed } }

    func closeFile() throws {
        try pool.close()
        hold.withLock { $0.isClosed = true }
    }

    /// Goes on with another file that holds the same.
    func move(to pool: DatabasePool, at seat: LedgerSeat) {
        hold.withLock { $0 = Hold(pool: pool, seat: seat) }
    }

    /// Tells the file that is about to be moved to from one that somebody else put there.
    func expect(successor: FileID?) {
        hold.withLock { $0.seat.successor = successor }
    }

    /// Runs one write transaction.
    ///
    /// Not GRDB's own `async` form, which ends with its task: a saying that has been sent must be settled even while
    /// the program is shutting down.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerFailure) -> Value {
        let (pool, seat) = hold.withLock { ($0.pool, $0.seat) }
        let result: Result<Value, LedgerFailure> = await withCheckedContinuation { continuation in
            // Looked at inside the writer's turn, which `rescue` takes too: nothing is written after what it copied.
            pool.asyncWrite {
                try seat.expectInPlace()
                return try body($0)
            } completion: { _, result in
                continuation.resume(returning: result.mapError { LedgerFailure($0, at: seat) })
            }
        }
        if case .failure(let failure) = result { note(failure) }
        return try result.get()
    }

    /// Reads one consistent snapshot, beside any writer.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerFailure) -> Value {
        let (pool, seat) = hold.withLock { ($0.pool, $0.seat) }
        let result: Result<Value, LedgerFailure> = await withCheckedContinuation { continuation in
            pool.asyncRead { database in
                let result = Result { try body(database.get()) }
                continuation.resume(returning: result.mapError { LedgerFailure($0, at: seat) })
            }
        }
        if case .failure(let failure) = result { note(failure) }
        return try result.get()
    }

    /// What is wrong with one statement says nothing about the file.
    func note(_ failure: LedgerFailure) {
        if failure.kind.concernsFile { hold.withLock { $0.trouble = failure } }
    }

    func forgetTrouble() {
        hold.withLock { $0.trouble = nil }
    }
}
