public import Foundation
import GRDB
import Glibc

extension Ledger {
    /// Opens the ledger of a data folder, making both on the first call, beside any other process that has it open.
    ///
    /// - Parameters:
    ///   - folder: the data folder; made with mode 0700, its files with 0600.
    ///   - now: stored as ``installedAt(by:)`` on the first call.
    ///   - lock: the folder's, where the caller holds it. A ledger of an earlier version is brought to this version's form
    ///     after a backup, and not while another process holds the lock.
    public static func open(
        folder: URL, at now: Date, holding lock: FolderLock? = nil
    ) async throws(LedgerFailure) -> Ledger {
        let data = DataFolder(folder)
        try data.prepare()
        // Two first starts at once must not both make the tables.
        let turn = try data.open("opening")
        defer { close(turn) }
        guard flock(turn, LOCK_EX) == 0 else {
            throw LedgerFailure(.locked, "Another process is opening \(data.path); try again.")
        }
        close(try data.open(DataFolder.ledgerName))
        do {
            return try opened(data, holding: lock, at: now)
        } catch {
            throw LedgerFailure(error, at: LedgerSeat(data.ledger))
        }
    }

    /// When this ledger was made; `now`, for good, where that would be in the future: the clock was ahead then.
    public func installedAt(by now: Date) async throws(LedgerFailure) -> Date {
        let kept = try await read { try Self.installedAt($0) }
        guard kept > now else { return kept }
        return try await write { database in
            try database.run(
                "UPDATE meta SET value = min(value, ?) WHERE name = 'installedAt'", [now.milliseconds])
            return try Self.installedAt(database)
        }
    }

    private static func installedAt(_ database: Database) throws -> Date {
        Date(milliseconds: try database.value("SELECT value FROM meta WHERE name = 'installedAt'") ?? 0)
    }

    private static func opened(_ data: DataFolder, holding lock: FolderLock?, at now: Date) throws -> Ledger {
        let pool = try connected(data.ledger)
        guard try !pool.read(Schema.migrator.hasBeenSuperseded) else { throw LedgerFailure.newerSchema }
        try migrate(pool, in: data, holding: lock, at: now)
        return Ledger(
            pool: pool, mint: KeyMint(secret: try pool.write { try secret($0, at: now) }), path: data.ledger)
    }

    static func connected(_ path: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction(makeDurable)
        return pool
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // What is forgotten leaves the file, and a damaged file cannot call functions.
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        }
        return configuration
    }

    /// With less, a power cut could take back what a chat has already been told is received.
    ///
    /// Here and not in the configuration: the pool turns WAL on after that, and `synchronous` down to NORMAL with it.
    private static func makeDurable(_ writer: Database) throws {
        try writer.execute(sql: "PRAGMA synchronous = FULL")
        let journal = try String.fetchOne(writer, sql: "PRAGMA journal_mode") ?? "none"
        let synchronous = try Int.fetchOne(writer, sql: "PRAGMA synchronous") ?? 0
        guard journal == "wal", synchronous == 2 else {
            throw LedgerFailure(
                .unsafeJournal,
                "The ledger would not survive a power cut here (journal \(journal), synchronous \(synchronous)). "
                    + "Put the data folder on a local disk.")
        }
    }

    /// The local secret, drawn with everything else of the first opening.
    private static func secret(_ database: Database, at now: Date) throws -> Data {
        try database.run("INSERT OR IGNORE INTO meta VALUES ('installedAt', ?)", [now.milliseconds])
        try database.run("INSERT OR IGNORE INTO meta VALUES ('secret', ?)", [KeyMint.newSecret()])
        guard let secret: Data = try database.value("SELECT value FROM meta WHERE name = 'secret'"), secret.count == 32
        else { throw LedgerFailure(.damaged, "The ledger has lost its secret; restore the latest backup.") }
        return secret
    }
}
