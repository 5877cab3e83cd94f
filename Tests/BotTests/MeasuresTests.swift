import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite struct MeasuresTests {
    private func measures(_ talk: Conversation) throws -> ChatMeasures {
        try #require(talk.office.measures.byChat["test"])
    }

    @Test func `polls are counted, and the last good one is known by uptime`() async throws {
        let talk = try await Conversation()
        talk.clock.wind(60)
        await talk.listen()
        talk.clock.wind(20)
        talk.clock.step(to: talk.clock.now - 86_400)
        talk.chat.state.withLock { $0.pollFault = ChatFailure(.unreachable, advice: "No connection.") }
        await talk.listen()
        #expect(try measures(talk).goodPolls == 2 && measures(talk).failedPolls == 1)
        #expect(talk.office.measures.secondsSincePoll(of: "test") == 20)
        #expect(talk.office.measures.age == 80)
        #expect(try measures(talk).pollingTrouble?.advice == "No connection.")
        talk.chat.state.withLock { $0.pollFault = nil }
        await talk.listen()
        #expect(try measures(talk).pollingTrouble == nil)
        #expect(talk.office.measures.secondsSincePoll(of: "test") == 0)
    }

    @Test func `a chat is as old as its oldest stream, and not polled while one never was`() {
        var chat = ChatMeasures()
        chat.expect("a")
        chat.expect("b")
        chat.polled("a", at: 100)
        #expect(chat.secondsSincePoll(at: 110) == nil)
        chat.polled("b", at: 105)
        chat.expect("a")
        #expect(chat.secondsSincePoll(at: 110) == 10)
    }

    @Test func `the delay is from a message's being sent to its being recorded`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben for the docs")
        talk.clock.wind(4)
        await talk.listen()
        #expect(try measures(talk).recognitions == 1)
        #expect(try measures(talk).delays.last == 4)
        #expect(try measures(talk).delays.sum == 4)
        // What is not for Bravo, and the same batch again, delay nobody.
        talk.says(.ana, "hello")
        await talk.listen()
        #expect(try measures(talk).delays.counts.reduce(0, +) == 1)
    }

    @Test func `a delay is told on the chat's clock where ours is wrong`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben for the docs")
        talk.chat.state.withLock { $0.clockDifference = -600 }
        talk.clock.wind(603)
        await talk.listen()
        #expect(try measures(talk).delays.last == 3)
    }

    @Test func `a delay falls into the first step that holds it`() {
        var delays = DelayHistogram()
        for delay in [-5, 0.1, 0.11, 3600, 3601] { delays.add(delay) }
        #expect(delays.counts.first == 2 && delays.counts[1] == 1 && delays.counts.suffix(2) == [1, 1])
        #expect(delays.counts.count == DelayHistogram.bounds.count + 1)
        #expect(delays.sum == 0.1 + 0.11 + 3600 + 3601 && delays.last == 3601)
    }

    @Test func `what was said, refused and left unknown is counted, and so is a request to wait`() async throws {
        let talk = try await Conversation(traits: .forgetful)
        for text in ["/bravo @ben", "/bravo", "/bravo help", "/merci @chi"] { talk.says(.ana, text) }
        await talk.listen()
        talk.chat.state.withLock {
            $0.faults = [
                .failing(ChatFailure(.refused, advice: "No right to speak.")),
                .failing(ChatFailure(.rateLimited(after: 30), advice: "Too many.")),
            ]
        }
        await talk.speak()
        #expect(try measures(talk).refused == 1 && measures(talk).rateLimits == 1 && measures(talk).said == 0)
        #expect(try measures(talk).speakingTrouble?.advice == "Too many.")
        talk.clock.wind(31)
        talk.chat.state.withLock { $0.faults = [.landed] }
        await talk.speak()
        talk.clock.wind(60)
        await talk.speak()
        #expect(try measures(talk).unknown == 1 && measures(talk).said == 2)
        #expect(try measures(talk).speakingTrouble == nil)
    }

    @Test func `a refused token is told apart`() async throws {
        let talk = try await Conversation()
        #expect(try !measures(talk).isTokenRefused)
        talk.chat.state.withLock { $0.pollFault = ChatFailure(.unauthorized, advice: "The token is refused.") }
        await talk.listen()
        #expect(try measures(talk).isTokenRefused)
    }

    @Test func `a saying that a person sends again is said once more, whatever the chat remembers`() async throws {
        let talk = try await Conversation(traits: .forgetful)
        talk.says(.ana, "/bravo @ben")
        await talk.listen()
        // Taken, its answer lost, and taken away again by a moderator: the key is spent.
        talk.chat.state.withLock { $0.faults = [.landed] }
        await talk.speak()
        let waiting = try await talk.ledger.sayingsForPerson()
        let key = try #require(waiting.first { $0.state == .unknown }).key.rawValue
        _ = try await talk.ledger.judge(key, .again, at: talk.clock.now)
        talk.clock.wind(3600)
        await talk.turn()
        await talk.turn()
        #expect(talk.said.count == 2 && Set(talk.said).count == 1)
        #expect(try await talk.ledger.outboxCounts().said == 1)
    }
}
