import Foundation
import GRDB
import Praise
import Testing

@testable import Storage

struct RestoreTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// A ledger with one thank and a backup of it.
    private func begin() async throws -> Ledger {
        let ledger = try await scratch.open("data")
        _ = try await ledger.record(.of([.thanks("$1")], next: "7", caughtUpAt: .noon), at: .noon)
        try await scratch.backUp("data", to: "copy.sqlite", at: .noon + 60)
        return ledger
    }

    @Test func `a backup on a new machine is the ledger again, for its owner alone`() async throws {
        _ = try await begin()
        let restored = try await scratch.restore("copy.sqlite", into: "new")
        #expect(try await restored.standing() == ["Ana → Ben: the docs"])
        #expect(try await restored.cursor(of: "sync", in: "matrix")?.rawValue == "7")
        #expect(try scratch.mode("new") == 0o700 && scratch.mode("new/ledger.sqlite") == 0o600)
        #expect(!scratch.names("new").contains { $0.hasSuffix(".partial") })
    }

    @Test func `a newer ledger is told by what would be lost, and left alone`() async throws {
        let ledger = try await begin()
        try await ledger.hear(.thanks("$2"), .thanks("$3"), at: .noon + 120)
        let restoration = try await scratch.prepare("copy.sqlite", into: "data")
        guard case .newer(_, let losses) = restoration.inPlace else {
            Issue.record("it is \(restoration.inPlace)")
            return
        }
        #expect(losses == LedgerLosses(recognitions: 2, weeks: 0, said: 0))
        #expect(restoration.inPlace.isWorthAsking)
        restoration.abandon()
        #expect(try await ledger.standing().count == 3)
        #expect(!scratch.names("data").contains { $0.hasSuffix(".partial") })
    }

    @Test func `a ledger that was only read on is newer too`() async throws {
        let ledger = try await begin()
        _ = try await ledger.record(.of([], next: "8", caughtUpAt: .noon + 90), at: .noon + 90)
        let restoration = try await scratch.prepare("copy.sqlite", into: "data")
        #expect(restoration.inPlace.isWorthAsking)
        restoration.abandon()
    }

    @Test func `an older ledger is replaced without asking, and kept beside`() async throws {
        do { _ = try await begin() }
        let restoration = try await scratch.prepare("copy.sqlite", into: "data")
        #expect(restoration.inPlace == .older)
        let kept = try #require(try await restoration.finish(chats: [], at: .noon + 90))
        #expect(kept.lastPathComponent == "ledger-before-restore-2026-11-17T120130Z.sqlite")
        #expect(try scratch.mode("data/" + kept.lastPathComponent) == 0o600)
        #expect(try LedgerFile(path: kept.path).verify().recognitions == 1)
        #expect(try await scratch.open("data").standing().count == 1)
    }

    @Test func `another Bravo's ledger is not taken for ours`() async throws {
        _ = try await begin()
        do { _ = try await scratch.open("other") }
        let restoration = try await scratch.prepare("copy.sqlite", into: "other")
        guard case .stranger = restoration.inPlace else {
            Issue.record("it is \(restoration.inPlace)")
            return
        }
        #expect(restoration.inPlace.isWorthAsking)
        restoration.abandon()
    }

    @Test func `a damaged ledger gives way, and is kept`() async throws {
        do { _ = try await begin() }
        try scratch.damage("data/ledger.sqlite")
        let restoration = try await scratch.prepare("copy.sqlite", into: "data")
        #expect(!restoration.inPlace.isWorthAsking && restoration.inPlace != .none)
        _ = try await restoration.finish(chats: [], at: .noon)
        #expect(try await scratch.open("data").standing().count == 1)
        #expect(scratch.names("data").contains { $0.hasPrefix("ledger-before-restore-") })
    }

    @Test func `while the bot runs nothing is restored`() async throws {
        _ = try await begin()
        let lock = try FolderLock(folder: scratch.url("data"))
        let failure = await #expect(throws: LedgerFailure.self) {
            _ = try await scratch.prepare("copy.sqlite", into: "data")
        }
        #expect(failure?.kind == .locked)
        lock.release()
    }

    @Test func `while a command has the ledger open nothing is replaced`() async throws {
        let ledger = try await begin()
        let restoration = try await scratch.prepare("copy.sqlite", into: "data")
        let failure = await #expect(throws: LedgerFailure.self) {
            _ = try await restoration.finish(chats: [], at: .noon)
        }
        #expect(failure?.kind == .locked)
        #expect(try await ledger.standing().count == 1)
        #expect(!scratch.names("data").contains { $0.hasSuffix(".partial") })
    }

    @Test(arguments: ["empty", "cut", "cut in a page", "text", "changed", "foreign"])
    func `what is no whole backup is refused, and changes nothing`(fault: String) async throws {
        _ = try await begin()
        let file = scratch.url("copy.sqlite")
        let whole = try Data(contentsOf: file)
        switch fault {
        case "empty": try Data().write(to: file)
        case "cut": try whole.prefix(whole.count / 8192 * 4096).write(to: file)
        case "cut in a page": try whole.prefix(whole.count / 2 + 99).write(to: file)
        case "text": try Data(repeating: 0x41, count: 50_000).write(to: file)
        case "changed": try scratch.damage("copy.sqlite")
        default:
            try FileManager.default.removeItem(at: file)
            try await DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE song (name TEXT)") }
        }
        let failure = await #expect(throws: LedgerFailure.self) {
            _ = try await scratch.prepare("copy.sqlite", into: "new")
        }
        #expect(failure?.kind == .damaged)
        #expect(failure?.advice.hasPrefix("copy.sqlite is not a whole backup") == true)
        #expect(scratch.names("new") == ["lock"])
    }

    @Test func `a backup of a later version is refused`() async throws {
        _ = try await begin()
        try await DatabaseQueue(path: scratch.url("copy.sqlite").path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v999')")
        }
        let failure = await #expect(throws: LedgerFailure.self) {
            _ = try await scratch.prepare("copy.sqlite", into: "new")
        }
        #expect(failure?.kind == .newerSchema)
    }

    @Test func `a backup of an earlier version is brought to this one's form`() async throws {
        try scratch.makeOlder("data")
        try await scratch.backUp("data", to: "copy.sqlite")
        _ = try await scratch.restore("copy.sqlite", into: "new")
        #expect(try scratch.migrations("new/ledger.sqlite") == Schema.migrator.migrations)
    }
}
