import Foundation
import Storage
import Testing

struct FolderLockTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a second holder is refused and told who holds it`() throws {
        let lock = try FolderLock(folder: scratch.folder)
        let failure = #expect(throws: LedgerFailure.self) { _ = try FolderLock(folder: scratch.folder) }
        #expect(failure?.kind == .locked)
        #expect(failure?.advice.contains("process \(getpid()).") == true)
        lock.release()
    }

    @Test func `a lock let go can be taken again`() throws {
        try FolderLock(folder: scratch.folder).release()
        let second = try FolderLock(folder: scratch.folder)
        second.release()
        second.release()
    }

    @Test func `a lock goes with its value`() throws {
        do { _ = try FolderLock(folder: scratch.folder) }
        _ = try FolderLock(folder: scratch.folder)
    }

    @Test func `the ledger is read beside the lock`() async throws {
        let lock = try FolderLock(folder: scratch.folder)
        #expect(try await scratch.open().settledPeriods().isEmpty)
        lock.release()
    }
}
