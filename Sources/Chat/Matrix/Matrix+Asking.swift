import Curl
import Foundation
public import Praise

extension Matrix {
    public func members(of room: RoomID) async throws(ChatFailure) -> [Member] {
        let me = try await me()
        let answer: MatrixAnswer.Members = try await ask(requests.members(of: room))
        let bots = Set(account.bots + [me])
        return answer.joined.map { id, profile in
            let user = UserID(id)
            return Member(user: user, name: MatrixName.shown(profile.name, of: user), isBot: bots.contains(user))
        }.sorted { $0.user < $1.user }
    }

    public func author(of message: MessageID, in room: RoomID) async throws(ChatFailure) -> UserID? {
        let event = try await event(message, in: room)
        return event?.content == .redacted ? nil : event?.sender
    }

    /// An event; nil where it is gone, hidden or unreadable. Asked again it would be no better, and whoever refers to it
    /// must not hold up all the rest: so the only failures are those of the moment.
    func event(_ message: MessageID, in room: RoomID) async throws(ChatFailure) -> MatrixEvent? {
        // A server may cut the connection when the address is too long, and does so every time.
        guard message.rawValue.utf8.count <= MatrixEvent.longestIdentifier else { return nil }
        let event: Lenient<MatrixEvent>? = try await askUnlessRefused(requests.event(message, in: room))
        return event?.value
    }

    /// Sends a request and reads its answer.
    func ask<Answer: Decodable>(_ request: HTTPRequest) async throws(ChatFailure) -> Answer {
        try read(await answer(to: request))
    }

    /// The same; nil where the server says no, as it does for what is not there.
    func askUnlessRefused<Answer: Decodable>(_ request: HTTPRequest) async throws(ChatFailure) -> Answer? {
        do {
            return try await ask(request) as Answer
        } catch let error where error.isRefusal {
            return nil
        }
    }

    func answer(to request: HTTPRequest) async throws(ChatFailure) -> HTTPResponse {
        let response: HTTPResponse
        do {
            response = try await client.send(request)
        } catch {
            throw ChatFailure(error)
        }
        return try checked(response)
    }

    func checked(_ response: HTTPResponse) throws(ChatFailure) -> HTTPResponse {
        guard (200..<300).contains(response.status) else { throw ChatFailure(response, host: host) }
        return response
    }

    func read<Answer: Decodable>(_ response: HTTPResponse) throws(ChatFailure) -> Answer {
        do {
            return try JSONDecoder().decode(Answer.self, from: JSONPruning.pruned(response.body))
        } catch {
            throw .unreadable(host: host)
        }
    }

    /// How advice names the server.
    var host: String { account.url.host() ?? account.id.rawValue }
}
