import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite struct GivingTests {
    private static let rules = GivingRules(
        values: CompanyValues([
            CompanyValue(name: Localized(french: "Entraide", english: "Helping out"), aliases: ["aide"])
        ]), joining: .standard, moderators: [Account(chat: "test", user: Member.chi.user)], hasHints: true)
    private static let operators = [Account(chat: "test", user: "@ops:test")]

    private static func talk() async throws -> Conversation {
        try await Conversation(operators: operators, giving: rules)
    }

    @Test func `a tag in the reason becomes the company's value`() async throws {
        let talk = try await Self.talk()
        talk.says(.ana, "/bravo @ben for sorting out the file #aide")
        await talk.turn()
        let recognition = try #require(try await talk.recognitions().first)
        #expect(recognition.values == ["Helping out"] && recognition.reason == "sorting out the file")
    }

    @Test func `people join in by an emoji, and are told once that they can`() async throws {
        let talk = try await Self.talk()
        let id = talk.says(.ana, "/bravo @ben for sorting out the file")
        await talk.turn()
        #expect(talk.said.last == "Were you there too? Add 👏 to the message and your thanks joins in.")
        let emoji = talk.reacts(.chi, "👏🏽", to: id)
        talk.reacts(.ana, to: id)
        talk.reacts(.bravo, to: id)
        talk.reacts(.chi, to: "$elsewhere")
        await talk.turn()
        #expect(try await talk.recognitions().first?.joined.map(\.name) == ["Nguyễn Chi"])
        talk.deletes(emoji)
        await talk.turn()
        #expect(try await talk.recognitions().first?.joined == [])
    }

    @Test func `an emoji on Bravo's own answer counts for nothing`() async throws {
        let talk = try await Self.talk()
        talk.says(.ana, "/bravo @ben for sorting out the file")
        await talk.turn()
        for said in talk.chat.state.withLock({ $0.said }) {
            talk.reacts(.chi, to: MessageID("said-\(said.key.rawValue)"))
        }
        await talk.turn()
        #expect(try await talk.recognitions().first?.joined == [])
    }

    @Test func `emoji in a room that we are put out of hold nothing up`() async throws {
        let talk = try await Self.talk()
        talk.chat.state.withLock { $0.closed = [talk.room] }
        talk.reacts(.chi, to: "$1")
        await talk.listen()
        talk.chat.state.withLock { $0.closed = [] }
        talk.says(.ana, "/bravo @ben for sorting out the file")
        await talk.turn()
        #expect(try await talk.recognitions().count == 1)
    }

    @Test func `a thank is taken back by its giver, and by a moderator with word to the giver`() async throws {
        let talk = try await Self.talk()
        talk.says(.ana, "/bravo @ben for sorting out the file")
        await talk.turn()
        talk.says(.ana, "/bravo undo")
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        #expect(
            talk.said.last == "Taken back. Your thanks to Ben Lemaître on 17 November won’t be shown any more.")
        let second = talk.says(.ana, "/bravo @ben for being such a fool")
        await talk.turn()
        talk.says(.ben, "/bravo undo", replyingTo: second)
        await talk.turn()
        #expect(talk.said.last == "That thank-you is Ana Ruiz’s: they can take it back, and so can a moderator.")
        talk.says(.chi, "/bravo undo", replyingTo: second)
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        let told = talk.chat.state.withLock { $0.said.last { $0.room == "direct-@ana:test" }?.text }
        #expect(told == "Your thanks of 17 November was taken back by Nguyễn Chi, who can tell you why.")
    }

    @Test func `a hint comes alone, and in the thread where nobody can be spoken to alone`() async throws {
        let talk = try await Self.talk()
        talk.says(.ana, "/bravo @ben for the first of many")
        await talk.turn()
        talk.chat.state.withLock { $0.closed = ["direct-@ana:test"] }
        let id = talk.says(.ana, "/bravo @ben for the move with Nguyễn Chi")
        await talk.turn()
        let hint = talk.chat.state.withLock { $0.said.last }
        #expect(hint?.text == "Was Nguyễn Chi in on it too? Add their name to your message and I’ll follow.")
        #expect(hint?.thread == id)
        talk.says(.ben, "/bravo @ana for the key")
        talk.says(.ben, "/bravo @ana for the lock")
        await talk.turn()
        let alone = talk.chat.state.withLock { $0.said.last }
        #expect(alone?.room == "direct-@ben:test" && alone?.text.hasPrefix("Noted. If you like") == true)
        #expect(try await talk.recognitions().count == 4)
    }

    // MARK: Taking out of a post

    /// A week with Ben featured in words of Ana's and Chi's, told on Monday.
    private static func told() async throws -> (talk: Conversation, anas: MessageID) {
        let talk = try await talk()
        let id = talk.says(.ana, "/bravo @ben for sorting out the file of Mr Petit")
        talk.says(.chi, "/bravo @ben for the room found in two minutes")
        talk.says(.ben, "/bravo @ana for the key found behind the desk")
        await talk.turn()
        talk.clock.step(to: .init(iso: "2026-11-23T08:00:01Z"))
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        #expect(talk.saidInRoom.last?.contains("Mr Petit") == true)
        return (talk, id)
    }

    @Test func `a giver takes their quote out of the post, which is changed in its place`() async throws {
        let (talk, id) = try await Self.told()
        let before = talk.saidInRoom.count
        talk.says(.ana, "/bravo withdraw", replyingTo: id)
        await talk.turn()
        #expect(talk.edits.count == 1 && !talk.edits[0].contains("Mr Petit"))
        #expect(talk.edits[0].contains("found in two minutes"))
        #expect(talk.said.last == "Taken out: the post no longer says it.")
        #expect(talk.saidInRoom.count == before + 1)
        // What was settled stays settled; what is shown of it does not say it any more.
        let week = try #require(Period("2026-W47"))
        let story = try #require(try await talk.ledger.story(of: week))
        let told = try await talk.ledger.told(story)
        #expect(story.quotes(MessageAddress(chat: "test", room: talk.room, message: id)))
        #expect(!told.quotes(MessageAddress(chat: "test", room: talk.room, message: id)))
    }

    @Test func `whoever is shown takes everything about them out`() async throws {
        let (talk, _) = try await Self.told()
        let post = try #require(talk.post)
        talk.says(.ben, "/bravo retirer", replyingTo: post)
        await talk.turn()
        let edited = try #require(talk.edits.first)
        #expect(!edited.contains("Ben") && !edited.contains("Mr Petit"))
    }

    @Test func `a moderator takes a customer's name out, others nothing of others'`() async throws {
        let (talk, _) = try await Self.told()
        let post = try #require(talk.post)
        talk.says(.ben, "/bravo withdraw “Mr Petit”", replyingTo: post)
        await talk.turn()
        #expect(talk.edits.isEmpty && talk.said.last?.hasPrefix("I can’t find anything of yours there.") == true)
        talk.says(.chi, "/bravo withdraw “mr petit”", replyingTo: post)
        await talk.turn()
        #expect(talk.edits.count == 1 && !talk.edits[0].contains("Mr Petit") && talk.edits[0].contains("Ben"))
        talk.clock.wind(60)
        talk.says(.chi, "/bravo withdraw @ben", replyingTo: post)
        await talk.turn()
        #expect(!talk.edits[0].contains("• Ben Lema"))
    }

    @Test func `what was not told yet will not be`() async throws {
        let talk = try await Self.talk()
        let id = talk.says(.ana, "/bravo @ben for sorting out the file of Mr Petit")
        talk.says(.chi, "/bravo @ben for the room found in two minutes")
        talk.says(.ana, "/bravo withdraw", replyingTo: id)
        await talk.turn()
        #expect(talk.said.contains("All right: none of my posts says it, and none will."))
        talk.clock.step(to: .init(iso: "2026-11-23T08:00:01Z"))
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        #expect(talk.saidInRoom.last?.contains("found in two minutes") == true)
        #expect(talk.saidInRoom.last?.contains("Mr Petit") == false)
    }

    @Test func `where the chat changes nothing, whoever asked is told and so are the operators`() async throws {
        let (talk, id) = try await Self.told()
        talk.says(.ana, "/bravo withdraw", replyingTo: id)
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.failing(ChatFailure(.refused, advice: "It cannot."))] }
        await talk.turn()
        #expect(talk.edits.isEmpty)
        #expect(talk.said.contains("I can’t change a post here. The people who look after me have been told."))
        #expect(talk.said.contains { $0.contains("the chat didn’t let me change it: “It cannot.”") })
    }

    @Test func `an answer that is lost changes the post once, and whoever asked is told`() async throws {
        let (talk, id) = try await Self.told()
        talk.says(.ana, "/bravo withdraw", replyingTo: id)
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.landed] }
        await talk.speak()
        await talk.listen()
        talk.clock.wind(120)
        await talk.turn()
        #expect(talk.edits.count == 1)
        #expect(talk.said.filter { $0 == "Taken out: the post no longer says it." }.count == 1)
    }
}
