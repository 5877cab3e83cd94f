import Foundation
import GRDB
import Praise
import Testing

@testable import Storage

struct BackupTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a backup is one file for its owner alone, and says what is in it`() async throws {
        let ledger = try await scratch.open("data")
        try await ledger.hear(.thanks("$1"), .thanks("$2"), .deleted(.message("$2")))
        let summary = try await scratch.backUp("data", to: "copy.sqlite", at: .noon + 60)
        #expect(summary.recognitions == 1 && summary.backedUpAt == .noon + 60)
        #expect(try scratch.mode("copy.sqlite") == 0o600)
        #expect(scratch.names() == ["copy.sqlite", "data"])
        #expect(summary.size == LedgerFile.size(scratch.url("copy.sqlite").path))
    }

    @Test func `the secret goes along, so that keys stay the same`() async throws {
        let ledger = try await scratch.open("data")
        try await ledger.hear(.said("$1", .command(.help)))
        let key = try #require(try await ledger.next(in: "matrix", at: .noon)).key
        try await scratch.backUp("data", to: "copy.sqlite")
        let restored = try await scratch.restore("copy.sqlite", into: "new")
        #expect(try await restored.next(in: "matrix", at: .noon)?.key == key)
    }

    @Test func `what was erased is not in it`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(
            .malformed(.message("$1"), reason: "no", excerpt: String(repeating: "erased words ", count: 900)))
        // As another tool might erase: without overwriting.
        try await scratch.raw().write { try $0.execute(sql: "PRAGMA secure_delete = OFF; DELETE FROM dead_letter") }
        try await scratch.backUp(to: "copy.sqlite")
        #expect(try Data(contentsOf: scratch.url("copy.sqlite")).range(of: Data("erased words".utf8)) == nil)
    }

    @Test func `while others write, a backup is whole and as of one instant`() async throws {
        let ledger = try await scratch.open("data")
        try await withThrowingTaskGroup { group in
            group.addTask {
                for number in 1...300 {
                    let id = MessageID("$\(number)")
                    let heard: [Heard] = [.thanks(id), .said(MessageID("?\(number)"), .command(.help))]
                    _ = try await ledger.record(.of(heard, next: "\(number)"), at: .noon)
                }
            }
            group.addTask {
                for number in 1...8 {
                    try await scratch.backUp("data", to: "copy\(number).sqlite")
                }
            }
            try await group.waitForAll()
        }
        for number in 1...8 {
            let copy = try DatabaseQueue(path: scratch.url("copy\(number).sqlite").path)
            // Each batch is one event, two sayings and a cursor, together or not at all; the first explains the emoji besides.
            let (events, sayings, cursor) = try await copy.read { database in
                (
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? 0,
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM outbox") ?? 0,
                    try String.fetchOne(database, sql: "SELECT cursor FROM stream") ?? "0"
                )
            }
            #expect(sayings == (events == 0 ? 0 : 2 * events + 1) && cursor == "\(events)")
        }
    }

    @Test func `a file that is there is left alone unless told otherwise`() async throws {
        _ = try await scratch.open("data")
        try Data("mine".utf8).write(to: scratch.url("copy.sqlite"))
        let failure = await #expect(throws: LedgerFailure.self) { try await scratch.backUp("data", to: "copy.sqlite") }
        #expect(failure?.kind == .folder)
        #expect(try Data(contentsOf: scratch.url("copy.sqlite")) == Data("mine".utf8))
        #expect(scratch.names() == ["copy.sqlite", "data"])
        try await scratch.backUp("data", to: "copy.sqlite", replacing: true)
        #expect(try LedgerFile(path: scratch.url("copy.sqlite").path).verify().recognitions == 0)
    }

    @Test func `what a killed backup left is written over, and kept from others meanwhile`() async throws {
        _ = try await scratch.open("data")
        try Data(repeating: 7, count: 99_999).write(to: scratch.url("copy.sqlite.partial"))
        chmod(scratch.url("copy.sqlite.partial").path, 0o644)
        let held = try PartialFile(for: scratch.url("copy.sqlite").path)
        #expect(try scratch.mode("copy.sqlite.partial") == 0o600)
        let failure = await #expect(throws: LedgerFailure.self) { try await scratch.backUp("data", to: "copy.sqlite") }
        #expect(failure?.kind == .locked)
        held.release()
        try await scratch.backUp("data", to: "copy.sqlite")
        #expect(scratch.names() == ["copy.sqlite", "data"])
    }

    @Test func `a folder without a ledger has nothing to back up, and gets none`() throws {
        let failure = #expect(throws: LedgerFailure.self) { _ = try LedgerBackup(of: scratch.folder) }
        #expect(failure?.kind == .missing)
        #expect(scratch.names().isEmpty)
    }

    @Test func `a damaged ledger makes no backup`() async throws {
        try await scratch.open("data").hear(.thanks())
        try scratch.damage("data/ledger.sqlite")
        let failure = await #expect(throws: LedgerFailure.self) { try await scratch.backUp("data", to: "copy.sqlite") }
        #expect(failure?.kind == .damaged)
        #expect(scratch.names() == ["data"])
    }

    @Test func `a backup is made of an older ledger as it is`() async throws {
        try scratch.makeOlder("data")
        try await scratch.backUp("data", to: "copy.sqlite")
        #expect(try scratch.migrations("data/ledger.sqlite") == ["v1"])
        #expect(try scratch.migrations("copy.sqlite") == ["v1"])
    }
}

extension Scratch {
    /// Overwrites the inner pages and leaves the first.
    func damage(_ name: String) throws {
        // The ledger that was let go may still be closing its connections.
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        try DatabaseQueue(path: url(name).path, configuration: configuration).writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
        }
        let file = try FileHandle(forUpdating: url(name))
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 40_000))
        try file.close()
    }

    /// A ledger of the first schema, with a secret.
    func makeOlder(_ name: String) throws {
        let folder = name.isEmpty ? folder : url(name)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let queue = try DatabaseQueue(path: folder.appending(path: "ledger.sqlite").path)
        try Schema.migrator.migrate(queue, upTo: "v1")
        try queue.write { database in
            try database.run("INSERT INTO meta VALUES ('installedAt', ?)", [Date.noon.milliseconds])
            try database.run("INSERT INTO meta VALUES ('secret', ?)", [KeyMint.newSecret()])
        }
    }

    func migrations(_ name: String) throws -> [String] {
        try DatabaseQueue(path: url(name).path).read {
            try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
        }
    }
}
