import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// One fault after the other: what is logged, what operators are told and where, what the room sees, and that it heals by itself.
@Suite struct FaultTests {
    @Test
    func `a chat gone for a day is asked twice a minute, told on the other chat, and read to the end once it is back`()
        async throws
    {
        let work = try await TwoChats()
        work.first.state.withLock { $0.down = .down }
        try await work.pass(26 * 3600, pace: 60)
        #expect(work.first.state.withLock { $0.polls } < 26 * 120 + 20)
        #expect(work.book.count("Polling waits.") == 1)
        #expect(work.told.second.count == 1)
        #expect(work.told.second.first?.contains("since Tuesday 17 November at 11") == true)
        let ids = (1...5).map { work.says(.ana, "/bravo @ben for job \($0)") }
        work.first.state.withLock { $0.down = nil }
        try await work.pass(60)
        #expect(try await work.reasons().count == 5)
        #expect(work.first.applauded == ids)
        #expect(work.book.count("Polling again.") == 1)
        #expect(work.told.first.count == 1 && work.told.second.count == 2)
        #expect(work.told.first.first?.contains("from Tuesday 17 November at 11") == true)
        #expect(work.posts.count == 1)
    }

    @Test func `a chat gone for a quarter of an hour is told on the other chat, and its return`() async throws {
        let work = try await TwoChats()
        work.first.state.withLock { $0.down = .down }
        try await work.pass(900)
        work.first.state.withLock { $0.down = nil }
        try await work.pass(60)
        #expect(work.told.first.isEmpty)
        #expect(work.told.second.count == 2)
        #expect(work.told.second.last?.contains("test answers again") == true)
    }

    @Test func `a week that falls due while its chat is gone is told once it is back`() async throws {
        let work = try await TwoChats(at: "2026-11-22T12:00:00Z")
        work.says(.ana, "/bravo @ben for the docs")
        try await work.pass(10)
        work.first.state.withLock { $0.down = .down }
        try await work.pass(26 * 3600, pace: 60)
        work.first.state.withLock { $0.down = nil }
        try await work.pass(90)
        #expect(work.posts.filter { $0.contains("The week of 16–22 November") }.count == 1)
    }

    @Test func `an expired token is told on the other chat, and another one is taken up within a quarter of a minute`()
        async throws
    {
        let work = try await TwoChats()
        work.first.state.withLock { $0.down = ChatFailure(.unauthorized, advice: "The token is refused.") }
        let before = work.first.state.withLock { $0.polls }
        try await work.pass(3600, pace: 15)
        #expect(work.first.state.withLock { $0.polls } - before <= 5)
        #expect(work.book.count("Polling waits. The token is refused.") == 1)
        #expect(work.told.second.filter { $0.contains("test refuses my token") }.count == 1)
        let id = work.says(.ana, "/bravo @ben for the docs")
        work.first.state.withLock { $0.down = nil }
        work.token.news.withLock { $0 = .changed }
        try await work.pass(30)
        #expect(work.first.applauded == [id])
        #expect(work.told.second.last?.contains("test accepts my token again") == true)
        #expect(work.told.second.count == 2 && work.told.first.isEmpty)
    }

    @Test func `a token that cannot be read meanwhile is logged once`() async throws {
        let work = try await TwoChats()
        work.first.state.withLock { $0.down = ChatFailure(.unauthorized, advice: "The token is refused.") }
        work.token.news.withLock { $0 = .unreadable("it is empty") }
        try await work.pass(300)
        #expect(work.book.count("There is no other token yet. it is empty") == 1)
    }

    @Test func `a room left is told with who did it, its post waits, and goes out once Bravo is back`() async throws {
        let work = try await TwoChats(at: "2026-11-23T07:30:00Z")
        work.hears(.joined(work.room))
        work.hears(.left(work.room, by: "@sofia:test", at: work.clock.now))
        work.first.state.withLock { $0.closed = [work.room] }
        try await work.pass(3 * 3600, pace: 30)
        #expect(work.told.first == work.told.second)
        #expect(work.told.first.count == 1)
        #expect(work.told.first.first?.contains("`@sofia:test` took me out") == true)
        #expect(work.book.count("A post waits until Bravo is in its room again") == 1)
        work.first.state.withLock { $0.closed = [] }
        work.hears(.joined(work.room))
        try await work.pass(20)
        #expect(work.posts.filter { $0.contains("Quiet week") }.count == 1)
        #expect(work.posts.filter { $0.contains("Hello, I’m Bravo") }.isEmpty)
        #expect(work.told.first.count == 2)
        #expect(work.told.first.last?.contains("again") == true)
    }

    @Test func `a post whose room stays left for more than 36 hours is left out, and told`() async throws {
        let work = try await TwoChats(at: "2026-11-23T07:30:00Z")
        work.first.state.withLock { $0.closed = [work.room] }
        try await work.pass(38 * 3600, pace: 300)
        #expect(try await work.ledger.outboxCounts().dropped == 1)
        #expect(work.told.first.filter { $0.contains("was refused") }.count == 1)
    }

    @Test(arguments: [-3600, -31_536_000, 31_536_000] as [TimeInterval])
    func `a stepped clock loses nothing, says nothing twice, and is told once with its end`(step: TimeInterval)
        async throws
    {
        let work = try await TwoChats(at: "2026-11-22T20:00:00Z")
        let before = work.says(.ana, "/bravo @ben for what was before")
        // What has been tried and put off is not put off by the step.
        work.first.state.withLock { $0.faults = [.failing(.down), .failing(.down)] }
        try await work.pass(5)
        work.stepClock(by: step)
        let during = work.says(.ana, "/bravo @chi for what was during")
        try await work.pass(60)
        #expect(Set(work.first.applauded) == [before, during])
        try await work.pass(16 * 3600, pace: 30)
        #expect(try await work.ledger.settledPeriods().isEmpty)
        #expect(work.told.first.count == 1)
        #expect(work.told.first.first?.contains("differ by") == true)
        work.stepClock(by: -step)
        try await work.pass(120)
        #expect(work.told.first.count == 2)
        #expect(work.told.first.last?.contains("agree again") == true)
        #expect(work.posts.filter { $0.contains("The week of 16–22 November") }.count == 1)
        #expect(work.posts.last?.contains("what was during") == true)
        #expect(try await work.ledger.settledPeriods() == [try #require(Period("2026-W47"))])
    }
}
