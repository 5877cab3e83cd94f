import Foundation
import GRDB
import Praise
import Testing

@testable import Storage

struct MigratingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private var backups: [String] { scratch.names().filter { $0.hasPrefix("ledger-before-v") } }

    @Test func `a new ledger is made without a backup`() async throws {
        _ = try await scratch.open()
        _ = try await scratch.open()
        #expect(backups.isEmpty)
    }

    @Test func `an older ledger is backed up, then brought to the new form`() async throws {
        try scratch.makeOlder("")
        _ = try await scratch.open()
        let name = try #require(backups.first)
        #expect(backups.count == 1)
        #expect(name == "ledger-before-\(Schema.migrator.migrations.last ?? "")-2026-11-17T120000Z.sqlite")
        #expect(try scratch.mode(name) == 0o600)
        #expect(try scratch.migrations(name) == ["v1"])
        #expect(try scratch.migrations("ledger.sqlite") == Schema.migrator.migrations)
    }

    @Test func `of such backups the two newest are kept`() async throws {
        try scratch.makeOlder("")
        let old = ["ledger-before-v0-2026-01-01T000000Z.sqlite", "ledger-before-v2-2025-01-01T000000Z.sqlite"]
        let others = ["ledger-before-restore-2024-01-01T000000Z.sqlite", "ledger-before-v2.sqlite"]
        for name in old + others { try Data().write(to: scratch.url(name)) }
        _ = try await scratch.open()
        #expect(backups.contains(old[0]) && !backups.contains(old[1]) && backups.count == 3)
        #expect(Set(others).isSubset(of: scratch.names()))
    }

    @Test func `without a backup nothing is changed, and the sentence says why`() async throws {
        try scratch.makeOlder("")
        let ledger = try DatabaseQueue(path: scratch.file)
        try await ledger.write { try $0.execute(sql: "UPDATE meta SET value = x'00' WHERE name = 'secret'") }
        let failure = await #expect(throws: LedgerFailure.self) { _ = try await scratch.open() }
        #expect(failure?.advice.contains("Nothing was changed") == true)
        #expect(try scratch.migrations("ledger.sqlite") == ["v1"])
        #expect(backups.isEmpty)
    }

    @Test func `a command does not change the tables under an older bot that runs`() async throws {
        try scratch.makeOlder("")
        let lock = try FolderLock(folder: scratch.folder)
        let failure = await #expect(throws: LedgerFailure.self) { _ = try await scratch.open() }
        #expect(failure?.kind == .locked)
        #expect(failure?.advice.contains("Restart it") == true)
        #expect(try scratch.migrations("ledger.sqlite") == ["v1"])
        _ = try await Ledger.open(folder: scratch.folder, at: .noon, holding: lock)
        #expect(try scratch.migrations("ledger.sqlite") == Schema.migrator.migrations)
        lock.release()
    }
}
