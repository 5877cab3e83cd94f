import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// The machine is lost and its backup restored: nothing is said that was said after the backup.
@Suite struct RestoredTests {
    private let restore = Date(iso: "2026-11-17T12:00:00Z")

    @Test(
        arguments: [
            (nil, .rehearsal, true, .wait), (0, .rehearsal, true, .wait), (29, .rehearsal, true, .wait),
            (30, .rehearsal, true, .sayTheRest), (30, .rehearsal, false, .askOperator),
            (29, .forgetful, true, .wait), (30, .forgetful, true, .askOperator),
        ] as [(TimeInterval?, ChatTraits, Bool, OutboxRule.Resumption)])
    func `nothing is said before the chat was read past the restore, and then only what can be known`(
        read: TimeInterval?, traits: ChatTraits, reachesBack: Bool, expected: OutboxRule.Resumption
    ) {
        let chat = CatchingUp(chat: "test", restoredAt: restore, reachesBack: reachesBack)
        #expect(OutboxRule.resumption(of: chat, traits: traits, readUpTo: read.map { restore + $0 }) == expected)
    }

    @Test func `what the lost machine said is not said again, and what it did not say is`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben")
        await talk.turn()
        try await talk.backUp()
        talk.says(.chi, "/bravo @ben")
        await talk.turn()
        #expect(talk.said.count == 2)
        talk.says(.ben, "/bravo")
        try await talk.loseAndRestore()
        await talk.turn()
        #expect(talk.said.count == 2)
        talk.clock.wind(31)
        await talk.turn()
        #expect(talk.said.count == 3)
        #expect(try await talk.ledger.outboxCounts().said == 3)
    }

    @Test func `thanks given since the backup are recorded again and applauded once`() async throws {
        let talk = try await Conversation()
        await talk.turn()
        try await talk.backUp()
        let first = talk.says(.ana, "/bravo @ben for the docs")
        let second = talk.says(.ana, "/bravo @chi for the tests")
        await talk.turn()
        talk.deletes(first)
        await talk.turn()
        let said = talk.said
        try await talk.loseAndRestore()
        talk.clock.wind(31)
        await talk.turn()
        #expect(try await talk.recognitions().map(\.reason) == ["the tests"])
        #expect(talk.said == said)
        #expect(talk.applauded.filter { $0 == second }.count == 1)
    }

    @Test(arguments: [1, 40 * 3600] as [TimeInterval])
    func `a week told since the backup is not told again, nor called skipped`(later: TimeInterval) async throws {
        let operators = [Account(chat: "test", user: "@chi:test")]
        let talk = try await Conversation(operators: operators)
        talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        try await talk.backUp()
        talk.clock.step(to: Date(iso: "2026-11-23T08:00:00Z"))
        await talk.listen()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        let said = talk.saidInRoom
        #expect(said.count == 2)
        talk.clock.wind(later)
        try await talk.loseAndRestore()
        await talk.listen()
        #expect(try await talk.schedule()?.contains("restore") == true)
        talk.clock.wind(31)
        await talk.turn()
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        // The room hears nothing; operators hear of the absence.
        #expect(talk.saidInRoom == said)
        #expect(try await talk.ledger.settledPeriods().count == 1)
    }

    @Test func `a chat where nothing comes back leaves sentences to the operators`() async throws {
        let operators = [Account(chat: "test", user: "@chi:test")]
        let talk = try await Conversation(traits: .forgetful, operators: operators)
        talk.chat.state.withLock { $0.knowsKeys = false }
        try await talk.backUp()
        talk.says(.ana, "/bravo @ben")
        await talk.turn()
        #expect(talk.said.count == 1)
        try await talk.loseAndRestore()
        talk.clock.wind(31)
        await talk.turn()
        #expect(talk.chat.state.withLock { $0.said.map(\.room.rawValue) } == ["!room:test", "direct-@chi:test"])
        #expect(try await talk.ledger.outboxCounts().unknown == 1)
    }
}
