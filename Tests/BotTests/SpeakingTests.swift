import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite struct SpeakingTests {
    private let lost = ChatFailure(.unknown, advice: "The answer was lost.")

    @Test func `a sentence whose answer was lost is in the room once`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "/bravo @ben")
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.landed] }
        await talk.speak()
        talk.clock.wind(60)
        await talk.turn()
        #expect(talk.said.count == 1)
        #expect(try await talk.ledger.outboxCounts().said == 1)
    }

    @Test func `a chat without keys hears an unknown sentence once, and the operators are told`() async throws {
        let operators = [Account(chat: "test", user: "@chi:test")]
        let talk = try await Conversation(traits: .forgetful, operators: operators)
        talk.chat.state.withLock { $0.knowsKeys = false }
        talk.says(.ana, "/bravo @ben")
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.landed] }
        await talk.speak()
        talk.clock.wind(3600)
        await talk.turn()
        #expect(talk.said.count == 2)
        #expect(talk.chat.state.withLock { $0.said.map(\.room.rawValue) } == ["!room:test", "direct-@chi:test"])
        #expect(try await talk.ledger.outboxCounts().unknown == 1)
    }

    @Test func `killed between sending and knowing, nothing is said twice`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.listen()
        let item = try #require(try await talk.ledger.next(in: "test", at: talk.clock.now))
        _ = try await talk.ledger.begin(item.id, rendered: "👏", at: talk.clock.now)
        try await talk.chat.react("👏", to: id, in: talk.room, key: item.key)
        try await talk.restart()
        await talk.turn()
        #expect(talk.applauded == [id])
        #expect(try await talk.ledger.outboxCounts().said == 2)
    }

    @Test func `reactions that wait under a limit become one sentence`() async throws {
        let talk = try await Conversation()
        for number in 1...20 { talk.says(.ana, "/bravo @ben for job number \(number)") }
        await talk.listen()
        talk.chat.state.withLock {
            $0.faults = [.failing(ChatFailure(.rateLimited(after: 30), advice: "Too many."))]
        }
        await talk.speak()
        talk.clock.wind(31)
        await talk.turn()
        #expect(try await talk.recognitions().count == 20)
        #expect(talk.applauded.count == 1)
        #expect(talk.said == ["19 thank-yous noted."])
    }

    @Test func `a chat that is down is waited out and hears everything once it is back`() async throws {
        let talk = try await Conversation()
        let down = ChatFailure(.unreachable, advice: "No connection.")
        let id = talk.says(.ana, "/bravo @ben for the docs")
        talk.chat.state.withLock { $0.pollFault = down }
        #expect(await talk.listen() >= 1)
        talk.chat.state.withLock { $0.pollFault = nil }
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.failing(down), .failing(down)] }
        for _ in 1...4 {
            await talk.speak()
            talk.clock.wind(60)
        }
        #expect(talk.applauded == [id])
        #expect(talk.said.count == 1)
    }

    @Test func `a refused sentence is dropped, told to the operators, and stops nothing`() async throws {
        let operators = [Account(chat: "test", user: "@chi:test")]
        let talk = try await Conversation(operators: operators)
        talk.says(.ana, "/bravo @ben")
        let id = talk.says(.ben, "/bravo @ana for the docs")
        await talk.listen()
        talk.chat.state.withLock { $0.faults = [.failing(ChatFailure(.refused, advice: "No right to speak."))] }
        await talk.speak()
        #expect(talk.applauded == [id])
        #expect(talk.said.contains { $0.contains("No right to speak.") })
        #expect(try await talk.ledger.outboxCounts().dropped == 1)
    }

    @Test func `the same refusal a week later is told again`() async throws {
        let talk = try await Conversation(operators: [Account(chat: "test", user: "@chi:test")])
        let refusal = RehearsalChat.Fault.failing(ChatFailure(.refused, advice: "No right to speak."))
        for text in ["/bravo @ben", "/bravo @chi"] {
            talk.says(.ana, text)
            await talk.listen()
            talk.chat.state.withLock { $0.faults = [refusal] }
            await talk.speak()
            talk.clock.wind(3600)
        }
        #expect(talk.said.filter { $0.contains("No right to speak.") }.count == 2)
    }

    @Test func `a clock that is set back puts nothing off`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.listen()
        talk.clock.step(to: talk.clock.now - 2 * 3600)
        await talk.speak()
        #expect(talk.applauded == [id])
    }
}
