import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// Faults of the disk and of the ledger's file, on real disks: those need root, and fail without it.
@Suite(.serialized) struct LedgerFaultTests {
    @Test
    func
        `on a full disk operators are told past the outbox, nothing is confirmed, and all is recorded once there is room`()
        async throws
    {
        var disk: Mount?
        let work = try await TwoChats { disk = try Mount(onto: $0, megabytes: 2) }
        let mount = try #require(disk)
        mount.fill()
        let ids = (1...3).map { work.says(.ana, "/bravo @ben for job \($0)") }
        try await work.pass(3 * 3600, pace: 60)
        #expect(work.first.applauded.isEmpty && work.posts.isEmpty)
        #expect(work.told.first == work.told.second)
        #expect(work.told.first.count == 1)
        #expect(work.told.first.first?.contains("the disk of my data folder is full") == true)
        #expect(work.book.count("Nothing can be recorded.") == 1)
        try mount.makeRoom()
        try await work.pass(60)
        #expect(try await work.reasons().count == 3)
        #expect(work.first.applauded == ids)
        #expect(work.told.first.count == 2)
        #expect(work.told.first.last?.contains("I’m recording again") == true)
        #expect(work.book.count("The ledger can be written again.") == 1)
    }

    @Test func `a disk that the kernel made read-only is told, and a new start goes on once it is mounted again`()
        async throws
    {
        let image = try TemporaryFolder()
        let file = image.url.appending(path: "disk")
        var disk: Mount?
        let work = try await TwoChats { disk = try Mount(onto: $0, image: file) }
        let mount = try #require(disk)
        work.says(.ana, "/bravo @ben for what was before")
        try await work.pass(10)
        try mount.fail()
        work.says(.ana, "/bravo @ben for what was during")
        try await work.pass(300)
        #expect(
            work.told.first.filter { $0.contains("my data folder can’t be written") }.count == 1,
            "\(work.told.first) \(work.book.lines)")
        // As long as we have files open on it, only another disk with the same on it can take its place.
        let repaired = image.url.appending(path: "repaired")
        try FileManager.default.copyItem(at: file, to: repaired)
        mount.unmount()
        let again = try Mount(onto: work.data, image: repaired)
        await #expect(throws: LedgerFailure.self) { try await work.pass(120) }
        let ledger = try await Ledger.open(folder: work.data, at: work.clock.now)
        let kept = try await ledger.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
        #expect(kept.map(\.reason) == ["what was before"])
        again.unmount()
    }

    @Test(arguments: [["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"], ["ledger.sqlite-wal"], []])
    func `a ledger deleted under the running bot is put back with all it held`(names: [String]) async throws {
        let work = try await TwoChats()
        let before = work.says(.ana, "/bravo @ben for what was before")
        try await work.pass(10)
        if names.isEmpty { try FileManager.default.removeItem(at: work.data) }
        for name in names { try FileManager.default.removeItem(at: work.data.appending(path: name)) }
        let after = work.says(.ana, "/bravo @chi for what was after")
        try await work.pass(30)
        #expect(work.first.applauded == [before, after])
        #expect(work.told.first.count == 1)
        #expect(work.told.first.first?.contains("I’ve put it back with all it held") == true)
        #expect(work.book.lines.filter { $0.hasPrefix("warning") || $0.hasPrefix("error") }.count <= 2)
        let mode = try FileManager.default.attributesOfItem(atPath: work.data.path + "/ledger.sqlite")[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
        let beside = try await Ledger.open(folder: work.data, at: work.clock.now)
        let kept = try await beside.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
        #expect(kept.map(\.reason) == ["what was before", "what was after"])
        #expect(throws: LedgerFailure.self) { try FolderLock(folder: work.data) }
    }

    @Test func `an empty ledger made meanwhile by a command is no replacement`() async throws {
        let work = try await TwoChats()
        work.says(.ana, "/bravo @ben for what was before")
        try await work.pass(10)
        try remove(work)
        _ = try await Ledger.open(folder: work.data, at: work.clock.now)
        try await work.pass(30)
        #expect(try await work.reasons() == ["what was before"])
        #expect(work.told.first.count == 1)
    }

    @Test func `where another ledger is put in its place Bravo keeps its own beside it, says so and ends`() async throws
    {
        let other = try await TwoChats()
        other.says(.chi, "/bravo @ben for what the other holds")
        try await other.pass(10)
        let work = try await TwoChats()
        work.says(.ana, "/bravo @ben for what was before")
        try await work.pass(10)
        try remove(work)
        for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
            try FileManager.default.copyItem(at: other.data.appending(path: name), to: work.data.appending(path: name))
        }
        let failure = await #expect(throws: LedgerFailure.self) { try await work.pass(30) }
        #expect(failure?.kind == .replaced)
        #expect(work.told.first.last?.contains("another ledger was put in the place of mine") == true)
        let names = try FileManager.default.contentsOfDirectory(atPath: work.data.path)
        let aside = try #require(names.first { $0.hasPrefix("ledger-2026") })
        #expect(failure?.advice.contains(aside) == true)
        let kept = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: work.data.appending(path: aside), to: kept.url.appending(path: "ledger.sqlite"))
        let ledger = try await Ledger.open(folder: kept.url, at: work.clock.now)
        let held = try await ledger.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
        #expect(held.map(\.reason) == ["what was before"])
    }

    private func remove(_ work: TwoChats) throws {
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
            try FileManager.default.removeItem(at: work.data.appending(path: name))
        }
    }
}
