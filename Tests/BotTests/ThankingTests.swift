import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// Conversations: what people write, and what Bravo makes of it.
@Suite struct ThankingTests {
    @Test func `a thank is recorded and applauded, and the first one is explained once`() async throws {
        let talk = try await Conversation()
        let first = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        let second = talk.says(.ana, "/merci @chi for the coffee")
        await talk.turn()
        #expect(talk.applauded == [first, second])
        #expect(talk.said.count == 1)
        #expect(try await talk.recognitions().map(\.reason) == ["the docs", "the coffee"])
    }

    @Test func `a message read twice counts once and is applauded once`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.chat.state.withLock { $0.events += $0.events }
        await talk.turn()
        #expect(try await talk.recognitions().count == 1)
        #expect(talk.applauded == [id])
        #expect(talk.said.count == 1)
    }

    // F6: the time is not that of the start.
    @Test func `each thank has its own time, however long the bot has been running`() async throws {
        let talk = try await Conversation()
        let first = talk.clock.now
        for reason in ["the docs", "the coffee"] {
            talk.says(.ana, "/bravo @ben for \(reason)")
            await talk.turn()
            talk.clock.wind(100_000)
        }
        #expect(try await talk.recognitions().map(\.sentAt) == [first, first + 100_000])
    }

    @Test func `names of several words are found among the people of the room`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @Nguyễn Chi pour la salle trouvée")
        await talk.turn()
        let recognition = try #require(try await talk.recognitions().first)
        #expect(recognition.recipients.map(\.name) == ["Nguyễn Chi"])
        #expect(recognition.reason == "la salle trouvée")
    }

    @Test func `who is known counts, and who is not is told`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben @anna @ana for the docs")
        await talk.turn()
        #expect(try await talk.recognitions().map { $0.recipients.map(\.name) } == [["Ben Lemaître"]])
        #expect(talk.said.count == 1)
        #expect(talk.said.first?.contains("“anna”") == true)
    }

    @Test func `thanking oneself or the bot counts for nobody and is answered`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ana for my own docs")
        talk.says(.ben, "/bravo @bravo for being there")
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        #expect(talk.applauded.isEmpty)
        #expect(talk.said.count == 2)
    }

    @Test func `a reply that names nobody thanks whoever is replied to`() async throws {
        let talk = try await Conversation()
        let words = talk.says(.chi, "I found the key")
        talk.says(.ana, "/merci pour la clé", replyingTo: words)
        await talk.turn()
        #expect(try await talk.recognitions().map { $0.recipients.map(\.name) } == [["Nguyễn Chi"]])
    }

    @Test func `ordinary words are neither stored nor answered`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "bravo, good work everybody")
        await talk.turn()
        #expect(talk.said.isEmpty && talk.applauded.isEmpty)
    }

    @Test func `the bot's own words and those of other robots are not obeyed`() async throws {
        let talk = try await Conversation()
        talk.says(.bravo, "/bravo @ana for everything")
        talk.says(Member(user: "@feed:test", name: "Feed", isBot: true), "/bravo @ana for everything")
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
    }

    @Test func `a thank in a direct room is not counted, and that is said`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben for the docs", direct: true)
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        #expect(talk.said.count == 1)
    }

    @Test func `help is answered in the thread of the question`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "!bravo help")
        await talk.turn()
        #expect(talk.chat.state.withLock { $0.said.map(\.thread) } == [id])
    }
}
