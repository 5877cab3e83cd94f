import Foundation
import Praise
import TestSupport
import Testing

@testable import Bot

/// Rooms where a plain *Merci @ben pour …* counts.
@Suite struct NaturalTests {
    private func room(isNatural: Bool = true) async throws -> Conversation {
        try await Conversation(natural: isNatural ? ["!room:test"] : [])
    }

    @Test func `a plain thank counts and is applauded like any other`() async throws {
        let talk = try await room()
        await talk.speak()
        #expect(talk.said.count == 1 && talk.said.first?.contains("plain words") == true)
        let id = talk.says(.ana, "Thanks @ben for rescuing the docs")
        let other = talk.says(.chi, "Merci @Ben Lemaître d'avoir gardé le colis")
        await talk.turn()
        #expect(talk.applauded == [id, other])
        #expect(try await talk.recognitions().map(\.reason) == ["rescuing the docs", "d'avoir gardé le colis"])
    }

    @Test func `elsewhere it does not, and nobody is told`() async throws {
        let talk = try await room(isNatural: false)
        talk.says(.ana, "Thanks @ben for rescuing the docs")
        await talk.turn()
        #expect(talk.said.isEmpty && talk.applauded.isEmpty)
        #expect(try await talk.recognitions().isEmpty)
    }

    @Test(arguments: [
        "Thanks @anna for rescuing the docs", "Thanks @ben and @anna for rescuing the docs",
        "Thanks @ana for rescuing the docs", "Thanks @bravo for rescuing the docs", "Thanks @ben",
        "Thanks in advance @ben for the docs",
    ])
    func `what does not wholly count is not spoken of`(line: String) async throws {
        let talk = try await room()
        await talk.speak()
        talk.says(.ana, line)
        await talk.turn()
        #expect(talk.said.count == 1 && talk.applauded.isEmpty)
        #expect(try await talk.recognitions().isEmpty)
    }

    @Test func `an edit makes it a thank or takes it back`() async throws {
        let talk = try await room()
        let id = talk.says(.ana, "Thanks @ben")
        await talk.turn()
        talk.edits(.ana, id, "Thanks @ben for rescuing the docs")
        await talk.turn()
        #expect(try await talk.recognitions().count == 1)
        talk.clock.step(to: talk.clock.now + 60)
        talk.edits(.ana, id, "Thanks @ben for rescuing the docs tomorrow")
        await talk.turn()
        #expect(try await talk.recognitions().filter { !$0.recipients.isEmpty }.isEmpty)
    }

    @Test func `a room is told once for each switch, over restarts too`() async throws {
        let talk = try await room()
        await talk.turn()
        try await talk.restart()
        await talk.turn()
        #expect(talk.said.count == 1)
        for natural in [[], ["!room:test"], ["!room:test"]] as [[RoomID]] {
            try await talk.change(natural: natural)
            await talk.turn()
        }
        #expect(talk.said.count == 3)
        #expect(talk.said.filter { $0.contains("plain words") }.count == 2)
    }

    @Test func `what was written before the room was told stays unread`() async throws {
        let talk = try await room(isNatural: false)
        talk.says(.ana, "Thanks @ben for rescuing the docs")
        talk.clock.step(to: talk.clock.now + 60)
        try await talk.change(natural: ["!room:test"])
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
    }
}
