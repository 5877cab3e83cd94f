import Foundation
import GRDB
import Testing

@testable import Storage

struct OpeningTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `the folder and its files are for their owner alone`() async throws {
        let folder = scratch.folder.appending(path: "data")
        let ledger = try await Ledger.open(folder: folder, at: .noon)
        try await ledger.hear(.thanks())
        let lock = try FolderLock(folder: folder)
        #expect(try scratch.mode("data") == 0o700)
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "lock"] {
            #expect(try scratch.mode("data/" + name) == 0o600)
        }
        lock.release()
    }

    @Test func `an empty folder open to others is closed`() async throws {
        chmod(scratch.folder.path, 0o755)
        _ = try await scratch.open()
        #expect(try scratch.mode() == 0o700)
    }

    @Test func `a folder with other things in it is not touched`() async throws {
        try Data("x".utf8).write(to: scratch.folder.appending(path: "novel.txt"))
        chmod(scratch.folder.path, 0o755)
        let failure = await #expect(throws: LedgerFailure.self) { _ = try await scratch.open() }
        #expect(failure?.kind == .folder)
        #expect(failure?.advice.contains("chmod 700") == true)
        #expect(try scratch.mode() == 0o755)
    }

    @Test func `a file that is no database is called damaged`() async throws {
        try Data(repeating: 7, count: 4096).write(to: scratch.folder.appending(path: "ledger.sqlite"))
        let failure = await #expect(throws: LedgerFailure.self) { _ = try await scratch.open() }
        #expect(failure?.kind == .damaged)
    }

    @Test func `a ledger of a later version is refused and left alone`() async throws {
        _ = try await scratch.open()
        try scratch.execute("INSERT INTO grdb_migrations VALUES ('v999')")
        let failure = await #expect(throws: LedgerFailure.self) { _ = try await scratch.open() }
        #expect(failure?.kind == .newerSchema)
    }

    @Test func `a second process opens the ledger beside the first`() async throws {
        let first = try await scratch.open()
        try await first.hear(.thanks())
        let second = try await Ledger.open(folder: scratch.folder, at: .noon + 60)
        #expect(try await second.standing() == ["Ana → Ben: the docs"])
        #expect(try await second.installedAt(by: .noon + 1e6) == .noon)
    }

    @Test func `twenty first openings at once make one ledger`() async throws {
        let folder = scratch.folder
        try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try await Ledger.open(folder: folder, at: .noon).settledPeriods() } }
            try await group.waitForAll()
        }
        #expect(try scratch.count("grdb_migrations") == Schema.migrator.migrations.count)
        #expect(try scratch.count("meta") == 2)
    }
}
