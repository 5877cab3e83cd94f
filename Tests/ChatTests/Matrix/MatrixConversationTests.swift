import Chat
import Curl
import Praise
import TestSupport
import Testing

/// What only a real homeserver can show: absences, arrivals, rooms for two, limits.
@Suite(.enabled(if: SynapseServer.environment != nil), .timeLimit(.minutes(3)))
struct MatrixConversationTests {
    @Test func `after an absence every message is heard once, in order, by whichever process comes back`() async throws
    {
        let chat = try await MatrixHarness()
        let people = try [chat.user(chat.ana), chat.user(chat.leo)]
        var cursor = try await chat.now()
        var sent: [MessageID] = []
        for number in 0..<260 { sent.append(try await people[number % 2].say("m\(number)", in: chat.room)) }
        var heard: [Message] = []
        for poll in 1...12 where poll <= 5 || heard.last?.address.message != sent.last {
            let bravo = MatrixHarness.adapter(of: chat.bravo, rooms: [chat.room])
            let batch = try await bravo.poll("sync", after: cursor)
            heard += batch.events.compactMap(\.message)
            cursor = batch.next
            #expect(batch.isCaughtUp == (poll > 4))
            // What is said while the gap is read belongs to the next poll, and comes with that only.
            if poll <= 3 || poll == 5 { sent.append(try await people[0].say("meanwhile \(poll)", in: chat.room)) }
        }
        #expect(heard.map(\.address.message) == sent)
        #expect(Set(heard.map(\.sender)) == [chat.ana, chat.leo])
    }

    @Test func `a room is greeted once and its history is left alone, however much was said since`() async throws {
        let chat = try await MatrixHarness()
        let room = try await chat.user(chat.ana).createRoom(inviting: [chat.bravo.id])
        try await chat.user(chat.ana).say("history", in: room)
        let bravo = MatrixHarness.adapter(of: chat.bravo, rooms: [chat.room, room])
        let first = try await bravo.poll("sync", after: nil)
        try await chat.bravo.join(room)
        for number in 0..<130 { try await chat.user(chat.ana).say("m\(number)", in: room) }
        var listener = ContractListener(MatrixStandIn(chat, bravo), after: first.next)
        _ = try await listener.first { $0.message?.plainText == "m129" ? true : nil }
        #expect(listener.heard.compactMap(\.message?.plainText) == (0..<130).map { "m\($0)" })
        #expect(listener.heard.filter { $0 == .joined(room) }.count == 1)
    }

    @Test func `rooms of the settings and rooms for two with their members are joined, others are not`() async throws {
        let chat = try await MatrixHarness()
        let stranger = try await chat.server.register("stranger")
        let ana = try chat.user(chat.ana)
        let listed = try await ana.createRoom(inviting: [chat.bravo.id])
        let direct = try await ana.createRoom(inviting: [chat.bravo.id], isDirect: true)
        let other = try await ana.createRoom(inviting: [chat.bravo.id])
        let strange = try await stranger.createRoom(inviting: [chat.bravo.id], isDirect: true)
        let bravo = MatrixHarness.adapter(of: chat.bravo, rooms: [chat.room, listed])
        var listener = ContractListener(
            MatrixStandIn(chat, bravo), after: try await bravo.poll("sync", after: nil).next)
        _ = try await listener.first { $0 == .joined(listed) ? true : nil }
        try await ana.say("bonjour Bravo", in: direct)
        let hello = try await listener.first { $0.message?.address.room == direct ? $0.message : nil }
        #expect(hello.isDirect && hello.sender == chat.ana)
        let rooms = try await chat.bravo.joinedRooms()
        #expect(rooms.contains(listed) && !rooms.contains(other) && !rooms.contains(strange))
        #expect(try await bravo.directRoom(with: ana.id) == direct)
    }

    @Test func `a room for two that Bravo opens is listened to, and not opened twice`() async throws {
        let chat = try await MatrixHarness()
        let leo = try chat.user(chat.leo)
        let room = try await chat.matrix.directRoom(with: leo.id)
        var listener = ContractListener(chat, after: try await chat.now())
        #expect(try await leo.invitations().contains(room))
        #expect(try await chat.matrix.directRoom(with: leo.id) == room)
        try await leo.join(room)
        let id = try await leo.say("help", in: room)
        let message = try await listener.posted(id)
        #expect(message.isDirect && message.address.room == room)
    }

    @Test func `a room for two that one of them has left is opened anew`() async throws {
        let chat = try await MatrixHarness()
        let leo = try chat.user(chat.leo)
        let first = try await chat.matrix.directRoom(with: leo.id)
        try await leo.leave(first)
        let second = try await chat.matrix.directRoom(with: leo.id)
        #expect(second != first)
        try await leo.join(second)
        try await chat.bravo.leave(second)
        #expect(try await chat.matrix.directRoom(with: leo.id) != second)
    }

    @Test func `an encrypted room is told of`() async throws {
        let chat = try await MatrixHarness()
        let room = try await chat.user(chat.ana).createRoom(inviting: [chat.bravo.id], isEncrypted: true)
        let bravo = MatrixHarness.adapter(of: chat.bravo, rooms: [room])
        var listener = ContractListener(
            MatrixStandIn(chat, bravo), after: try await bravo.poll("sync", after: nil).next)
        _ = try await listener.first { $0 == .unreadable(room) ? true : nil }
        try await chat.user(chat.ana).send(["algorithm": "x", "ciphertext": "y"], type: "m.room.encrypted", in: room)
        let marker = try await chat.user(chat.ana).say("marker", in: room)
        _ = try await listener.posted(marker)
        #expect(listener.heard.filter { $0 == .unreadable(room) }.count == 1)
    }

    @Test func `a limit says how long to wait`() async throws {
        let chat = try await MatrixHarness()
        let slow = try await chat.server.register("slow")
        let room = try await slow.createRoom()
        let adapter = MatrixHarness.adapter(of: slow, rooms: [room])
        let words = adapter.render(Words([.text("x")]))
        let failure = await #expect(throws: ChatFailure.self) {
            for number in 0..<30 {
                _ = try await adapter.say(words, in: room, thread: nil, key: SendKey(rawValue: "\(number)"))
            }
        }
        guard case .rateLimited(let wait) = failure?.kind else { throw ContractSurprise(what: "\(failure as Any)") }
        #expect((1...3600).contains(wait))
    }

    @Test func `a wrong token and a place from elsewhere are told apart`() async throws {
        let chat = try await MatrixHarness()
        let wrong = MatrixUser.withoutToken(chat.bravo)
        let refusal = await #expect(throws: ChatFailure.self) {
            try await MatrixHarness.adapter(of: wrong, rooms: []).whoAmI()
        }
        #expect(refusal?.kind == .unauthorized)
        let lost = await #expect(throws: ChatFailure.self) {
            try await chat.matrix.poll(
                "sync",
                after: Cursor(rawValue: #"{"since":"nonsense","gaps":[],"rooms":{},"direct":{},"invitations":[]}"#))
        }
        #expect(lost?.kind == .refused && lost?.advice.contains("place") == true)
    }

    @Test func `now and then a room is marked as read`() async throws {
        let chat = try await MatrixHarness()
        var listener = ContractListener(chat, after: try await chat.now())
        var last: MessageID = ""
        for number in 0..<60 { last = try await chat.user(chat.ana).say("m\(number)", in: chat.room) }
        _ = try await listener.posted(last)
        #expect(try await chat.unread() >= 60)
        _ = try await listener.posted(try await chat.post("one more", as: chat.ana))
        #expect(try await chat.unread() <= 1)
    }

    @Test func `a public room of the settings needs no invitation`() async throws {
        let chat = try await MatrixHarness()
        let made = try await chat.user(chat.ana).ask(.post, ["createRoom"], ["preset": "public_chat"])
        let room = RoomID(made["room_id"] as? String ?? "")
        let bravo = MatrixHarness.adapter(of: chat.bravo, rooms: [room])
        let first = try await bravo.poll("sync", after: nil)
        var listener = ContractListener(MatrixStandIn(chat, bravo), after: first.next)
        _ = try await listener.first { $0 == .joined(room) ? true : nil }
    }

    @Test func `what is too large at once comes in small pieces`() async throws {
        let chat = try await MatrixHarness()
        let start = try await chat.now()
        var sent: [MessageID] = []
        for _ in 0..<40 {
            sent.append(try await chat.post(String(repeating: "x", count: 3000), as: chat.ana))
        }
        let account = ChatAccount(id: "matrix", url: chat.server.url, token: chat.bravo.token, rooms: [chat.room])
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true, maximumBodySize: 60_000))
        var listener = ContractListener(
            MatrixStandIn(chat, Matrix(account: account, client: client)), after: start)
        _ = try await listener.posted(sent[39])
        #expect(listener.heard.compactMap(\.message?.address.message) == sent)
        await client.close()
    }
}
