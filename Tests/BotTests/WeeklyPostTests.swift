import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite struct WeeklyPostTests {
    let monday = Date(iso: "2026-11-23T08:00:00Z")

    // F8: looking again and again, or late, tells no other week.
    @Test func `the week is told once, on Monday at nine in Paris`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.clock.step(to: monday - 1)
        await talk.listen()
        _ = try await talk.schedule()
        await talk.turn()
        #expect(talk.said.count == 1)
        for _ in 1...3 {
            talk.clock.step(to: monday)
            await talk.listen()
            #expect(try await talk.schedule() == nil)
            await talk.turn()
        }
        #expect(talk.said.count == 2)
        #expect(talk.said.last?.contains("Ben Lemaître") == true)
    }

    // F9: what was told is kept, so a start knows what is missing.
    @Test func `what was missed while the bot was down is told at the start, after catching up`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben for the docs")
        talk.clock.step(to: monday + 3600)
        try await talk.restart()
        #expect(try await talk.schedule() != nil)
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        #expect(talk.said.last?.contains("Ben Lemaître") == true)
    }

    @Test func `after five weeks away one post is told and four are left out, and the operators hear of it`()
        async throws
    {
        let operators = [Account(chat: "test", user: "@chi:test")]
        let talk = try await Conversation(operators: operators)
        talk.clock.step(to: Date(iso: "2026-12-21T09:00:00Z"))
        try await talk.restart()
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        let rooms = talk.chat.state.withLock { $0.said.map(\.room.rawValue) }
        #expect(rooms.filter { $0 == "!room:test" }.count == 1)
        // One for each week left out, and one for the time away.
        #expect(rooms.filter { $0 == "direct-@chi:test" }.count == 4 + 1)
    }

    @Test func `a chat that stays behind is waited for two hours and no longer`() async throws {
        let talk = try await Conversation()
        talk.chat.state.withLock { $0.pageSize = 0 }
        talk.says(.ana, "/bravo @ben for the docs")
        talk.clock.step(to: monday + 60)
        try await talk.restart()
        await talk.listen()
        #expect(try await talk.schedule() != nil)
        talk.clock.wind(2 * 3600 + 1)
        await talk.listen()
        #expect(try await talk.schedule() == nil)
    }

    @Test(arguments: [31_536_000, -31_536_000, 301, -301] as [TimeInterval])
    func `a clock that differs from the chat's settles nothing`(difference: TimeInterval) async throws {
        let talk = try await Conversation()
        talk.clock.step(to: monday + 3600)
        talk.chat.state.withLock { $0.clockDifference = difference }
        await talk.listen()
        #expect(try await talk.schedule()?.contains("differ") == true)
        talk.chat.state.withLock { $0.clockDifference = 0 }
        await talk.listen()
        #expect(try await talk.schedule() == nil)
    }

    @Test func `a clock that has just jumped a year ahead waits for the chat's own`() async throws {
        let talk = try await Conversation()
        talk.clock.step(to: Date(iso: "2027-11-23T08:00:00Z"))
        #expect(try await talk.schedule() != nil)
        #expect(try await talk.ledger.settledPeriods().isEmpty)
    }

    @Test func `a week is not told in the middle of a catch-up, which may take a thank back`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.clock.step(to: monday - 7 * 3600)
        await talk.listen()
        talk.chat.state.withLock { $0.pageSize = 1 }
        talk.says(.chi, "hello")
        talk.deletes(id)
        talk.clock.step(to: monday + 3600)
        await talk.listen()
        #expect(try await talk.schedule() != nil)
        await talk.listen()
        #expect(try await talk.schedule() == nil)
        let week = try #require(Week("2026-W47"))
        #expect(try await talk.ledger.story(of: .week(week))?.isEmpty == true)
    }

    @Test func `a ledger made while the clock was years ahead tells the weeks all the same`() async throws {
        let talk = try await Conversation(at: "2036-01-01T00:00:00Z")
        talk.clock.step(to: monday - 3600)
        await talk.listen()
        _ = try await talk.schedule()
        talk.clock.step(to: monday)
        await talk.listen()
        #expect(try await talk.schedule() == nil)
        #expect(try await talk.ledger.settledPeriods().count == 1)
    }

    @Test(arguments: [true, false])
    func `a week without thanks is told or not, as the settings say`(tells: Bool) async throws {
        let talk = try await Conversation(tellsEmptyWeeks: tells)
        talk.clock.step(to: monday)
        await talk.listen()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        #expect(talk.said.count == (tells ? 1 : 0))
    }
}
