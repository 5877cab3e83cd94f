import Curl
import Foundation
import Praise

@testable import Chat
@testable import Web

/// A Salon of its own, served over loopback: Bravo comes by the contract, Ana and Léo by the page.
struct SalonHarness: ContractHarness {
    static let token = "t0k3n"
    static let cast = SalonCast(
        people: [SalonMember(id: "ana", name: "Ana d’Arc"), SalonMember(id: "leo", name: "Léo-Paul")],
        bot: SalonMember(id: "bravo", name: "Bravo", bot: true), room: "front-desk", roomName: "Accueil")

    let url: URL
    let client: HTTPClient
    let salon: Salon
    let room = RoomID(cast.room)
    let ana = Member(user: "ana", name: "Ana d’Arc")
    let leo = Member(user: "leo", name: "Léo-Paul")

    var platform: any ChatPlatform { salon }

    /// The contract's texts are plain.
    var marksCode: Bool { false }

    init(at url: URL, client: HTTPClient) {
        self.url = url
        self.client = client
        salon = Salon(ChatAccount(id: "salon", url: url, token: Self.token, rooms: [room]), client: client)
    }
}

extension SalonHarness {
    func post(
        _ content: [Span], as person: Member, replyingTo reply: MessageID?, thread: MessageID?
    ) async throws -> MessageID {
        var change = change(content, as: person)
        change.replyTo = reply?.rawValue
        change.thread = thread?.rawValue
        let answer = try await ask(.post, "messages", change)
        return MessageID(try SalonJSON.decode(SalonAnswers.Said.self, from: answer).message)
    }

    func edit(_ message: MessageID, to content: [Span], as person: Member) async throws {
        _ = try await ask(.post, "messages/\(message)/edit", change(content, as: person))
    }

    func delete(_ message: MessageID, as person: Member) async throws {
        _ = try await ask(.post, "messages/\(message)/delete", SalonPageChange(as: person.user.rawValue))
    }

    func react(_ emoji: String, to message: MessageID, as person: Member) async throws {
        let change = SalonPageChange(as: person.user.rawValue, emoji: emoji)
        _ = try await ask(.post, "messages/\(message)/react", change)
    }

    func read() async throws -> [ContractSight] {
        let events = try await state().events
        let latest = SalonHistory(events).messages
        return events.filter { $0.type == .message && $0.room == room.rawValue }
            .compactMap { $0.message.flatMap { latest[$0] } }
            .map {
                ContractSight(
                    id: MessageID($0.message ?? ""), text: $0.shown, thread: $0.thread.map { MessageID($0) })
            }
    }

    /// One for each time that one was put on: the checks take none off.
    func reactions(on message: MessageID) async throws -> [String] {
        try await state().events.filter { $0.type == .reaction && $0.message == message.rawValue }.compactMap(\.emoji)
    }

    /// As the page's own field makes it: `<@id>` for a mention, and the ids.
    private func change(_ content: [Span], as person: Member) -> SalonPageChange {
        var change = SalonPageChange(as: person.user.rawValue, text: "", mentions: [])
        for span in content {
            switch span {
            case .text(let words): change.text? += words
            case .mention(let user, _):
                change.text? += "<@\(user)>"
                change.mentions?.append(user.rawValue)
            case .code(let words): change.text? += "`\(words)`"
            case .quote(let words): change.text? += "> \(words)\n"
            }
        }
        return change
    }
}

extension SalonEvent {
    /// What the page shows of a message: the bot's parts where it sent some, else the text.
    fileprivate var shown: String {
        guard let parts else { return text ?? "" }
        return parts.map { $0.type == .lineBreak ? "\n" : $0.text ?? "" }.joined()
    }
}
