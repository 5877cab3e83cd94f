import Chat
import Curl
import Foundation
import Praise
import Testing

@testable import Web

/// The adapter and the server with a real connection between them.
@Suite(.timeLimit(.minutes(1)))
struct SalonConversationTests {
    private func conversation(_ rig: SalonRig, _ hold: @escaping @Sendable (Salon) async throws -> Void) async throws {
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        try await rig.serving { port in
            let account = ChatAccount(
                id: "salon", url: try required(URL(string: "http://127.0.0.1:\(port)")), token: SalonRig.token,
                rooms: ["front-desk"])
            try await hold(Salon(account, client: client))
        }
        await client.close()
    }

    @Test func `a message is heard while waiting, answered once, and its echo recognised`() async throws {
        let rig = try SalonRig()
        try await conversation(rig) { salon in
            let own = try await salon.whoAmI()
            #expect(own == Member(user: "bravo", name: "Bravo", isBot: true))
            let head = try await salon.poll("events", after: nil)
            let arrival = try await salon.poll("events", after: head.next)
            #expect(arrival.events == [.joined("front-desk")] && arrival.isCaughtUp)
            async let heard = salon.poll("events", after: arrival.next)
            while rig.book.bells.count == 0 { await Task.yield() }
            let id = MessageID(try rig.say("/bravo <@ana> pour tout", mentions: ["ana"]))
            guard case .posted(let message)? = try await heard.events.first else { throw Missing() }
            #expect(message.content == [.text("/bravo "), .mention("ana", label: "Ana Ruiz"), .text(" pour tout")])

            try await salon.react("👏", to: id, in: "front-desk", key: SendKey(rawValue: "0b"))
            let words = salon.render(Words([.strong("Noté"), .lineBreak, .text("<@ana> & co")]))
            for _ in 1...2 {
                let said = try await salon.say(words, in: "front-desk", thread: id, key: SendKey(rawValue: "0a"))
                #expect(said == "m4")
            }
            let echo = try await salon.poll("events", after: try await heard.next)
            let address = MessageAddress(chat: "salon", room: "front-desk", message: "m4")
            #expect(echo.events.last == .echoed(SendKey(rawValue: "0a"), address))
            #expect(echo.events.count == 2 && echo.serverTime != nil)
        }
    }

    @Test func `rooms, members and authors are told`() async throws {
        let rig = try SalonRig()
        let id = MessageID(try rig.say("bonjour", as: "mai"))
        try await conversation(rig) { salon in
            let names = try await salon.members(of: "front-desk").map(\.name)
            #expect(names.contains("Nguyễn Thị Mai"))
            let author = try await salon.author(of: id, in: "front-desk")
            #expect(author == "mai")
            let nobody = try await salon.author(of: "m99", in: "front-desk")
            #expect(nobody == nil)
            let rooms = [try await salon.directRoom(with: "ana"), try await salon.directRoom(with: "ana")]
            #expect(rooms[0] == rooms[1])
            let alone = try await salon.members(of: rooms[0]).map(\.user)
            #expect(alone == ["ana", "bravo"])
            await #expect(throws: ChatFailure.self) { try await salon.directRoom(with: "nobody") }
        }
    }
}
