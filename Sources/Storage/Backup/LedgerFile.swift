import Foundation
import GRDB
import Praise

/// A ledger as a file, before or without being opened for work.
struct LedgerFile {
    let path: String

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    var size: Int64 { Self.size(path) }

    static func size(_ path: String) -> Int64 {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64) ?? 0
    }

    /// Writes everything that is alive in it into an empty file, as of one instant and beside any writer.
    ///
    /// `VACUUM INTO` rather than SQLite's backup calls: those copy free pages too, and start over whenever another process
    /// writes. This reads one snapshot, keeps no writer waiting, and leaves behind what was erased.
    func copy(into file: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: Self.reading)
        try queue.read { try Self.refuseNewer($0) }
        try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [file]) }
        try queue.close()
    }

    /// Notes in a finished copy when it was taken.
    func stamp(backedUpAt now: Date) throws {
        try change { database in
            try database.run("INSERT OR REPLACE INTO meta VALUES ('backedUpAt', ?)", [now.milliseconds])
        }
    }

    /// One transaction on a file that nobody else has open; leaves no other file beside it.
    func change(_ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path, configuration: Self.alone)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = MEMORY") }
        try queue.write(body)
        try queue.close()
    }

    /// Moves everything committed into the file itself.
    ///
    /// - Throws: ``LedgerFailure/Kind/locked`` while another program has it open.
    func gather() throws {
        let queue = try DatabaseQueue(path: path, configuration: Self.alone)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try queue.close()
        guard !FileManager.default.fileExists(atPath: path + "-wal") else {
            throw LedgerFailure(.locked, "Another program has \(path) open; wait for its end.")
        }
    }

    /// Reads it from end to end.
    ///
    /// - Throws: ``LedgerFailure/Kind/damaged`` for what is torn or no ledger of Bravo's, `newerSchema` for a later one.
    func verify() throws -> LedgerSummary {
        try read { database in
            try Self.refuseNewer(database)
            let verdict = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
            guard verdict == ["ok"], try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
                throw LedgerFailure(.damaged, "It is damaged: \(verdict.first ?? "no answer").")
            }
            return try summary(database)
        }
    }

    /// Reads one snapshot, beside any writer.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: path, configuration: Self.reading)
        let value = try queue.read(body)
        try queue.close()
        return value
    }

    /// Brings its tables to this version's form.
    func migrate() throws {
        let queue = try DatabaseQueue(path: path, configuration: Self.alone)
        try Schema.migrator.migrate(queue)
        try queue.close()
    }

    private static func refuseNewer(_ database: Database) throws {
        guard try Schema.migrator.appliedIdentifiers(database).contains("v1") else {
            throw LedgerFailure(.damaged, "It is no ledger of Bravo's.")
        }
        guard try !Schema.migrator.hasBeenSuperseded(database) else { throw LedgerFailure.newerSchema }
    }

    private func summary(_ database: Database) throws -> LedgerSummary {
        guard let secret: Data = try database.value("SELECT value FROM meta WHERE name = 'secret'"), secret.count == 32
        else { throw LedgerFailure(.damaged, "It has lost its secret.") }
        let backedUp: Int64? = try database.value("SELECT value FROM meta WHERE name = 'backedUpAt'")
        return LedgerSummary(
            backedUpAt: backedUp.map(Date.init(milliseconds:)),
            latest: Date(milliseconds: try database.value(Self.latest(posts: database.postTable)) ?? 0),
            recognitions: try database.value(Self.recognitions) ?? 0,
            streams: try StreamTable(database: database).progress(), size: size, secret: secret)
    }

    private static func latest(posts: String) -> String {
        """
        SELECT max(at) FROM (
            SELECT max(recorded_at) AS at FROM event UNION ALL SELECT max(seen_at) FROM message
            UNION ALL SELECT max(caught_up_at) FROM stream UNION ALL SELECT max(settled_at) FROM \(posts)
            UNION ALL SELECT max(queued_at) FROM outbox UNION ALL SELECT max(settled_at) FROM outbox
            UNION ALL SELECT value FROM meta WHERE name = 'installedAt')
        """
    }

    private static let recognitions =
        "SELECT count(*) FROM (SELECT 1 FROM standing GROUP BY chat, room, message)"

    private static var reading: Configuration {
        var configuration = alone
        configuration.readonly = true
        return configuration
    }

    private static var alone: Configuration {
        var configuration = Configuration()
        configuration.label = "ledger file"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // What a file says of itself must not run, and what fails leaves nothing beside it.
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }
}

extension LedgerFailure {
    static let newerSchema = LedgerFailure(
        .newerSchema, "A later version of Bravo wrote this ledger; install that version or a newer one.")
}

extension Database {
    /// Where posts are kept: backups of earlier versions have their weeks in a table of that name.
    var postTable: String {
        get throws { try tableExists("edition") ? "edition" : "week" }
    }
}
