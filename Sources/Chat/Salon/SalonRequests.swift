import Curl
import Foundation
import Praise

/// What Bravo asks of a chat that speaks the plain chat webhook, as requests. Pure.
struct SalonRequests: Sendable {
    let account: ChatAccount
    /// Seconds that the chat may wait for news.
    static let wait = 25

    func me() -> HTTPRequest { request(.get, ["me"]) }

    /// A long poll; without a cursor it answers at once.
    func events(after cursor: Cursor?) -> HTTPRequest {
        guard let cursor else { return request(.get, ["events"]) }
        var poll = request(.get, ["events"], query: "after=\(escaped(cursor.rawValue))&wait=\(Self.wait)")
        poll.timeout = TimeInterval(Self.wait + 15)
        poll.isLongPoll = true
        return poll
    }

    func rooms() -> HTTPRequest { request(.get, ["rooms"]) }

    func members(of room: RoomID) -> HTTPRequest {
        request(.get, ["rooms", room.rawValue, "members"])
    }

    func message(_ message: MessageID, in room: RoomID) -> HTTPRequest {
        request(.get, ["rooms", room.rawValue, "messages", message.rawValue])
    }

    /// A post. The chat promises that the same key says nothing twice, so it may be repeated like a GET.
    func say(_ words: SalonWords, in room: RoomID, thread: MessageID?, key: SendKey) throws -> HTTPRequest {
        var words = words
        words.thread = thread?.rawValue
        var post = request(.post, ["rooms", room.rawValue, "messages"])
        post.headers += [Header("Content-Type", "application/json"), Header("Idempotency-Key", key.rawValue)]
        post.body = try words.json()
        return post
    }

    /// Other words for a message of ours; the same again changes nothing.
    func edit(_ message: MessageID, to words: SalonWords, in room: RoomID) throws -> HTTPRequest {
        var change = request(.put, ["rooms", room.rawValue, "messages", message.rawValue])
        change.headers.append(Header("Content-Type", "application/json"))
        change.body = try words.json()
        return change
    }

    func react(_ emoji: String, to message: MessageID, in room: RoomID) -> HTTPRequest {
        request(.put, ["rooms", room.rawValue, "messages", message.rawValue, "reactions", emoji])
    }

    func directRoom(with user: UserID) -> HTTPRequest {
        request(.put, ["direct", user.rawValue])
    }

    private func request(_ method: HTTPRequest.Method, _ path: [String], query: String = "") -> HTTPRequest {
        let path = path.map(escaped).joined(separator: "/")
        let text = account.url.absoluteString + "/salon/v1/" + path + (query.isEmpty ? "" : "?" + query)
        // Every piece is escaped, so an address that parsed without them parses with them.
        return HTTPRequest(
            method, URL(string: text) ?? account.url,
            headers: [Header("Authorization", "Bearer " + account.token()), Header("Accept", "application/json")],
            isRepeatable: true)
    }

    private func escaped(_ piece: String) -> String {
        piece.utf8.map { byte in
            unreserved.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

/// What RFC 3986 lets stand in a path for itself, without the dot: a piece of dots alone would be taken out of the path.
private let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~".utf8)
