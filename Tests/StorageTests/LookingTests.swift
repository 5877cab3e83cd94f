import Foundation
import GRDB
import Praise
import Storage
import Testing

/// Looking at a data folder from outside, beside whoever uses it.
struct LookingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Time stands still, so that nothing is broken off.
    private let still = Timepiece(
        now: { .noon }, uptime: { 0 }, sleep: { _ in while !Task.isCancelled { await Task.yield() } }, chance: { 0 })

    private func look() async -> LedgerLook {
        await Ledger.look(in: scratch.folder, within: 10, on: still)
    }

    @Test func `where nothing is, nothing is made`() async throws {
        #expect(await look() == .absent)
        #expect(FolderLock.holder(of: scratch.folder) == .nobody)
        #expect(Ledger.size(in: scratch.folder) == nil)
        #expect(try scratch.bytes().isEmpty)
    }

    @Test func `a ledger is whole, in use or not, and not changed by the look`() async throws {
        do {
            let ledger = try await scratch.open()
            try await ledger.hear(.thanks())
            #expect(await look() == .sound(isOlder: false))
        }
        let before = try Data(contentsOf: URL(filePath: scratch.file))
        #expect(await look() == .sound(isOlder: false))
        #expect(try Data(contentsOf: URL(filePath: scratch.file)) == before)
        #expect(try #require(Ledger.size(in: scratch.folder)) >= before.count)
    }

    @Test func `a ledger of an earlier version is told, and not brought up to date`() async throws {
        _ = try await scratch.open()
        try scratch.execute("DELETE FROM grdb_migrations")
        #expect(await look() == .sound(isOlder: true))
        #expect(try scratch.count("grdb_migrations") == 0)
    }

    @Test(arguments: [("v999", LedgerFailure.Kind.newerSchema), ("", .damaged)])
    func `what cannot be used says why`(version: String, kind: LedgerFailure.Kind) async throws {
        if version.isEmpty {
            try Data(repeating: 7, count: 4096).write(to: URL(filePath: scratch.file))
        } else {
            _ = try await scratch.open()
            try scratch.execute("INSERT INTO grdb_migrations VALUES ('\(version)')")
        }
        guard case .failing(let failure) = await look() else {
            Issue.record("the look found nothing")
            return
        }
        #expect(failure.kind == kind && !failure.advice.isEmpty)
    }

    @Test func `a damaged page is found`() async throws {
        do {
            let ledger = try await scratch.open()
            for number in 1...50 { try await ledger.hear(.thanks(MessageID("m\(number)"))) }
        }
        // Or the damage may lie below pages that are read from the WAL.
        try await scratch.raw().writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let file = try FileHandle(forUpdating: URL(filePath: scratch.file))
        try file.seek(toOffset: 3 * 4096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 20 * 4096))
        try file.close()
        guard case .failing(let failure) = await look() else {
            Issue.record("the damage was not found")
            return
        }
        #expect(failure.kind == .damaged)
    }

    @Test func `who holds the lock is told, and it stays theirs`() throws {
        let lock = try FolderLock(folder: scratch.folder)
        #expect(FolderLock.holder(of: scratch.folder) == .process(getpid()))
        #expect(throws: LedgerFailure.self) { _ = try FolderLock(folder: scratch.folder) }
        lock.release()
        #expect(FolderLock.holder(of: scratch.folder) == .nobody)
    }

    @Test func `looking keeps nobody from taking the lock`() async throws {
        try FolderLock(folder: scratch.folder).release()
        let folder = scratch.folder
        try await withThrowingTaskGroup { group in
            group.addTask { for _ in 1...2000 { _ = FolderLock.holder(of: folder) } }
            group.addTask { for _ in 1...500 { try FolderLock(folder: folder).release() } }
            try await group.waitForAll()
        }
    }
}
