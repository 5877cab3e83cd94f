import Foundation
import GRDB
import Storage
import Testing

struct ProbeTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    @Test func `trying to write reaches the disk and leaves nothing`() async throws {
        let before = try Data(contentsOf: scratch.folder.appending(path: "ledger.sqlite-wal"))
        try await ledger.tryWriting()
        #expect(try Data(contentsOf: scratch.folder.appending(path: "ledger.sqlite-wal")) != before)
        #expect(try scratch.count("meta") == 2)
        try await ledger.tryWriting()
    }

    @Test func `what refuses the write is told`() async throws {
        try scratch.execute("CREATE TRIGGER full BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'no'); END")
        await #expect(throws: LedgerFailure.self) { try await ledger.tryWriting() }
    }

    @Test func `a file that was deleted under us is told`() async throws {
        try FileManager.default.removeItem(atPath: scratch.file)
        let failure = await #expect(throws: LedgerFailure.self) { try await ledger.tryWriting() }
        #expect(failure?.kind == .gone && failure?.advice.contains("deleted") == true)
        #expect(!Ledger.exists(in: scratch.folder))
    }

    @Test func `who holds the folder is seen without taking it`() throws {
        let folder = scratch.folder.appending(path: "data")
        #expect(FolderLock.isHeld(folder: folder) == false)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        let lock = try FolderLock(folder: folder)
        #expect(FolderLock.isHeld(folder: folder) == true)
        lock.release()
        #expect(FolderLock.isHeld(folder: folder) == false)
        try FolderLock(folder: folder).release()
    }
}
