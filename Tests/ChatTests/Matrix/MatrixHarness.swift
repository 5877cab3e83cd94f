import Chat
import Curl
import Foundation
import Praise
import TestSupport

/// A room on a real Synapse with Bravo, Ana and Léo in it.
struct MatrixHarness: ContractHarness {
    let server: SynapseServer
    let bravo: MatrixUser
    let people: [UserID: MatrixUser]
    let ana: Member
    let leo: Member
    let room: RoomID
    let matrix: Matrix

    var platform: any ChatPlatform { matrix }

    init() async throws {
        server = try SynapseServer.ofThisRun()
        bravo = try await server.register("bravo", displayName: "Bravo")
        let anne = try await server.register("ana", displayName: "Ana d’Arc")
        let lion = try await server.register("leo", displayName: "Léo-Paul")
        for user in [bravo, anne, lion] { try await server.liftLimit(user) }
        room = try await anne.createRoom(inviting: [bravo.id, lion.id])
        try await lion.join(room)
        try await bravo.join(room)
        people = [anne.id: anne, lion.id: lion]
        ana = Member(user: anne.id, name: anne.name)
        leo = Member(user: lion.id, name: lion.name)
        matrix = Self.adapter(of: bravo, rooms: [room])
    }

    static func adapter(of user: MatrixUser, rooms: [RoomID], bots: [UserID] = []) -> Matrix {
        let account = ChatAccount(id: "matrix", url: user.server.url, token: user.token, rooms: rooms, bots: bots)
        return Matrix(account: account, client: user.server.client)
    }

    func user(_ member: Member) throws -> MatrixUser {
        guard let user = people[member.user] else { throw SynapseRefusal(status: 0, answer: "nobody: \(member.user)") }
        return user
    }
}

extension MatrixHarness {
    func post(
        _ content: [Span], as person: Member, replyingTo reply: MessageID?, thread: MessageID?
    ) async throws -> MessageID {
        let (text, html, mentions) = Self.dialect(content)
        if let reply {
            return try await user(person).reply(to: reply, text, html: html, mentions: mentions, in: room)
        }
        return try await user(person).say(text, html: html, mentions: mentions, in: room, thread: thread)
    }

    func edit(_ message: MessageID, to content: [Span], as person: Member) async throws {
        let (text, html, mentions) = Self.dialect(content)
        try await user(person).edit(message, to: text, html: html, mentions: mentions, in: room)
    }

    func delete(_ message: MessageID, as person: Member) async throws {
        try await user(person).redact(message, in: room)
    }

    func react(_ emoji: String, to message: MessageID, as person: Member) async throws {
        try await user(person).react(emoji, to: message, in: room)
    }

    func read() async throws -> [ContractSight] {
        try await user(ana).messages(in: room).map { ContractSight(id: $0.id, text: $0.body, thread: $0.thread) }
    }

    func reactions(on message: MessageID) async throws -> [String] {
        try await user(ana).reactions(on: message, in: room).map(\.emoji)
    }

    /// As a client writes it: HTML only where plain text would not do.
    private static func dialect(_ content: [Span]) -> (text: String, html: String?, mentions: [UserID]) {
        var (text, html, mentions) = ("", "", [UserID]())
        for span in content {
            switch span {
            case .text(let words): (text, html) = (text + words, html + words)
            case .mention(let user, let label):
                (text, html) = (text + label, html + "<a href=\"https://matrix.to/#/\(user)\">\(label)</a>")
                mentions.append(user)
            case .code(let words): (text, html) = (text + "`\(words)`", html + "<code>\(words)</code>")
            case .quote(let words): (text, html) = (text + "> \(words)\n", html + "<blockquote>\(words)</blockquote>")
            }
        }
        return (text, html == text ? nil : html, mentions)
    }
}

extension MatrixHarness {
    /// How many messages the server counts as unread for Bravo in the room.
    func unread() async throws -> Int {
        let rooms = try await bravo.ask(.get, ["sync"])["rooms"] as? [String: Any]
        let joined = (rooms?["join"] as? [String: Any])?[room.rawValue] as? [String: Any]
        return (joined?["unread_notifications"] as? [String: Any])?["notification_count"] as? Int ?? -1
    }
}
