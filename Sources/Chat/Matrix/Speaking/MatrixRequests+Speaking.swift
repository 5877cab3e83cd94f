import Curl
import Foundation
import Praise

extension MatrixRequests {
    /// A notice: other robots do not answer those. Nil where `rendered` is nothing that ``Matrix/render(_:)`` made.
    func say(_ rendered: String, in room: RoomID, thread: MessageID?, key: SendKey) -> HTTPRequest? {
        guard let words = MatrixRendering(rendered) else { return nil }
        let notice = MatrixNotice(words, thread: thread, key: key)
        return send(
            .put, ["rooms", room.rawValue, "send", "m.room.message", transaction(key)], notice, isRepeatable: true)
    }

    /// New content for a notice of ours: an event of its own, which clients show in the first one's place.
    func edit(_ message: MessageID, to rendered: String, in room: RoomID, key: SendKey) -> HTTPRequest? {
        guard let words = MatrixRendering(rendered) else { return nil }
        let change = MatrixReplacement(of: message, by: words, key: key)
        return send(
            .put, ["rooms", room.rawValue, "send", "m.room.message", transaction(key)], change, isRepeatable: true)
    }

    func react(_ emoji: String, to message: MessageID, in room: RoomID, key: SendKey) -> HTTPRequest {
        let content: JSONValue = .object([
            "m.relates_to": .object([
                "rel_type": .text("m.annotation"), "event_id": .text(message.rawValue), "key": .text(emoji),
            ]),
            "org.bravo.key": .text(key.rawValue),
        ])
        return send(
            .put, ["rooms", room.rawValue, "send", "m.reaction", transaction(key)], content, isRepeatable: true)
    }

    func join(_ room: RoomID) -> HTTPRequest {
        send(.post, ["rooms", room.rawValue, "join"], JSONValue.object([:]), isRepeatable: true)
    }

    /// Tells the server that a room is read up to a message, or its count of unread ones slows every poll.
    func receipt(upTo message: MessageID, in room: RoomID) -> HTTPRequest {
        send(
            .post, ["rooms", room.rawValue, "receipt", "m.read", message.rawValue], JSONValue.object([:]),
            isRepeatable: true)
    }

    /// A private room for two. Every time it is sent it makes another one.
    func createDirectRoom(with user: UserID) -> HTTPRequest {
        let room: JSONValue = .object([
            "preset": .text("private_chat"), "is_direct": .flag(true), "invite": .list([.text(user.rawValue)]),
        ])
        return send(.post, ["createRoom"], room, isRepeatable: false)
    }

    func directRooms(of me: UserID) -> HTTPRequest {
        get(["user", me.rawValue, "account_data", "m.direct"])
    }

    func storeDirectRooms(_ rooms: MatrixDirectRooms, of me: UserID) -> HTTPRequest {
        send(.put, ["user", me.rawValue, "account_data", "m.direct"], rooms.json, isRepeatable: true)
    }

    /// Within its memory the server answers the same name on the same path with the first event again.
    private func transaction(_ key: SendKey) -> String {
        "bravo-\(key.rawValue)"
    }
}
