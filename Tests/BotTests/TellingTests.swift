import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// What the person thanked is told.
@Suite struct TellingTests {
    @Test func `the first time comes with what is kept, every time after that the thank alone`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        talk.says(.chi, "/bravo @ana for the key")
        await talk.turn()
        let told = talk.said(to: .ana)
        #expect(told.count == 2)
        #expect(told.first?.hasPrefix("Ben Lemaître thanks you: “the docs”\nTuesday 17 November\nI’m Bravo") == true)
        #expect(told.last == "Nguyễn Chi thanks you: “the key”\nTuesday 17 November")
    }

    @Test func `corrected words are not told again, and somebody newly thanked is told`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        let id = talk.says(.ben, "/bravo @ana for the dcos")
        await talk.turn()
        talk.clock.wind(60)
        talk.edits(.ben, id, "/bravo @ana @chi for the docs")
        await talk.turn()
        #expect(talk.said(to: .ana).count == 1)
        #expect(talk.said(to: .chi).count == 1 && talk.said(to: .chi)[0].contains("the docs"))
    }

    @Test func `a thank taken back before it is told is not told`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        let id = talk.says(.ben, "/bravo @ana for the docs")
        await talk.listen()
        talk.deletes(id)
        await talk.turn()
        #expect(talk.said(to: .ana).isEmpty)
        #expect(try await talk.ledger.sayingsForPerson().isEmpty)
        talk.says(.ben, "/bravo @ana for the key")
        await talk.turn()
        #expect(talk.said(to: .ana).first?.contains("I’m Bravo") == true)
    }

    @Test func `who does not wish to be told is told once what is kept, and no more`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        talk.says(.ana, "settings tell no", direct: true)
        await talk.turn()
        talk.says(.ben, "/bravo @ana for the docs")
        talk.says(.chi, "/bravo @ana for the key")
        await talk.turn()
        #expect(talk.said(to: .ana).count == 2)
        #expect(talk.said(to: .ana).last?.hasPrefix("Ben Lemaître has just thanked you.\nI’m Bravo") == true)
    }

    @Test(
        arguments: [
            ("👍", "told first"), ("👍🏽", "told first"), ("🤔", "without a yes"), ("🤫", "I won’t ask"), ("🎉", nil),
        ] as [(String, String?)])
    func `an emoji on the notice chooses`(emoji: String, answer: String?) async throws {
        let talk = try await Conversation(tellsThanked: true)
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        let notice = try #require(talk.ids(to: .ana).first)
        for member in [Member.ben, .ana] { talk.puts(member, emoji, on: notice) }
        await talk.turn()
        #expect(talk.said(to: .ana).count == (answer == nil ? 1 : 2))
        if let answer { #expect(talk.said(to: .ana).last?.contains(answer) == true) }
        #expect(talk.said(to: .ben).isEmpty)
    }

    @Test func `each reader is told in their own language`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        talk.says(.ana, "réglages langue fr", direct: true)
        await talk.turn()
        talk.says(.ben, "/bravo @ana @chi for the docs")
        await talk.turn()
        #expect(talk.said(to: .ana).last?.hasPrefix("Ben Lemaître vous remercie : « the docs »") == true)
        #expect(talk.said(to: .chi).last?.hasPrefix("Ben Lemaître thanks you: “the docs”") == true)
    }

    @Test func `a burst of people to tell does not hold up the applause of others`() async throws {
        let talk = try await Conversation(tellsThanked: true)
        talk.chat.state.withLock {
            $0.directFault = ChatFailure(.rateLimited(after: 600), advice: "Slowly.")
            $0.members += (0..<25).map { Member(user: UserID("@p\($0):test"), name: "P\($0)") }
        }
        talk.says(.ben, "/bravo " + (0..<25).map { "@p\($0)" }.joined(separator: " ") + " for the party")
        await talk.turn()
        let later = talk.says(.ana, "/bravo @chi for the key")
        await talk.turn()
        #expect(talk.applauded.contains(later))
        let requests = talk.chat.state.withLock { $0.requests }
        talk.chat.state.withLock { $0.directFault = nil }
        talk.clock.wind(601)
        await talk.turn()
        #expect(talk.said(to: Member(user: "@p24:test", name: "")).count == 1)
        #expect(talk.chat.state.withLock { $0.requests } == requests + 26)
    }

    @Test func `an unreachable person is not told, and the operators learn once who does not know what is kept`()
        async throws
    {
        let operatorAccount = Account(chat: "test", user: "@chi:test")
        let talk = try await Conversation(operators: [operatorAccount], tellsThanked: true)
        talk.chat.state.withLock { $0.isPublic = true }
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        talk.says(.ben, "/bravo @ana for the key")
        await talk.turn()
        let dropped = try await talk.ledger.sayingsForPerson().filter {
            if case .told = $0.saying { true } else { false }
        }
        #expect(dropped.count == 1)
    }
}
