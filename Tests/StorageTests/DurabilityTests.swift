import Foundation
import GRDB
import Praise
@testable import Storage
import Testing

struct DurabilityTests {
    let scratch: Scratch
    /// What is left of the ledger after a crash.
    let copy: Scratch

    init() throws {
        scratch = try Scratch()
        copy = try Scratch()
    }

    @Test func `the writer syncs every commit`() async throws {
        let ledger = try await scratch.open()
        let modes = try await ledger.pool.writeWithoutTransaction { writer in
            (
                try String.fetchOne(writer, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(writer, sql: "PRAGMA synchronous")
            )
        }
        #expect(modes == ("wal", 2))
    }

    @Test func `what was recorded survives the loss of the process`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        // The files of a running ledger, taken as a crash would leave them: the log not yet folded in.
        for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
            try FileManager.default.copyItem(
                at: scratch.folder.appending(path: name), to: copy.folder.appending(path: name))
        }
        let revived = try await copy.open()
        #expect(try await revived.standing() == ["Ana → Ben: the docs"])
        #expect(try await revived.cursor(of: "sync", in: "matrix")?.rawValue == "c1")
        #expect(try await ledger.outboxCounts() == revived.outboxCounts())
    }

    @Test func `a transaction torn off in the middle leaves nothing`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks("$1"))
        let wal = scratch.folder.appending(path: "ledger.sqlite-wal")
        let before = try Data(contentsOf: wal).count
        _ = try await ledger.record(.of([.thanks("$2")], next: "c2"), at: .noon)
        let torn = try Data(contentsOf: wal).prefix(before + 4096)
        try torn.write(to: copy.folder.appending(path: "ledger.sqlite-wal"))
        try FileManager.default.copyItem(atPath: scratch.file, toPath: copy.file)
        let revived = try await copy.open()
        #expect(try await revived.standing().count == 1)
        #expect(try await revived.cursor(of: "sync", in: "matrix")?.rawValue == "c1")
    }

    @Test func `a cancelled task still settles what it said`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        let item = try #require(try await ledger.next(in: "matrix", at: .noon))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await ledger.begin(item.id, rendered: "👏", at: .noon)
            try await ledger.settle(item.id, .said("$r"), at: .noon)
        }
        try await task.value
        #expect(try await ledger.outboxCounts().said == 1)
    }
}
