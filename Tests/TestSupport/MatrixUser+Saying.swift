import Curl
import Foundation
public import Praise

extension MatrixUser {
    /// Says something; `html` is what a client makes of mentions and formatting.
    @discardableResult
    public func say(
        _ text: String, html: String? = nil, mentions: [UserID] = [], in room: RoomID, thread: MessageID? = nil
    ) async throws -> MessageID {
        var content = Self.words(text, html, mentions)
        if let thread {
            content["m.relates_to"] = [
                "rel_type": "m.thread", "event_id": thread.rawValue, "is_falling_back": true,
                "m.in_reply_to": ["event_id": thread.rawValue],
            ]
        }
        return try await send(content, in: room)
    }

    @discardableResult
    public func reply(
        to message: MessageID, _ text: String, html: String? = nil, mentions: [UserID] = [], in room: RoomID
    ) async throws -> MessageID {
        var content = Self.words(text, html, mentions)
        content["m.relates_to"] = ["m.in_reply_to": ["event_id": message.rawValue]]
        return try await send(content, in: room)
    }

    @discardableResult
    public func edit(
        _ message: MessageID, to text: String, html: String? = nil, mentions: [UserID] = [], in room: RoomID
    ) async throws -> MessageID {
        var content = Self.words("* \(text)", html.map { "* \($0)" }, [])
        content["m.new_content"] = Self.words(text, html, mentions)
        content["m.relates_to"] = ["rel_type": "m.replace", "event_id": message.rawValue]
        return try await send(content, in: room)
    }

    @discardableResult
    public func react(_ emoji: String, to message: MessageID, in room: RoomID) async throws -> MessageID {
        let relation = ["rel_type": "m.annotation", "event_id": message.rawValue, "key": emoji]
        return try await send(["m.relates_to": relation], type: "m.reaction", in: room)
    }

    @discardableResult
    public func redact(_ message: MessageID, in room: RoomID) async throws -> MessageID {
        let path = ["rooms", room.rawValue, "redact", message.rawValue, Self.transaction()]
        return MessageID(try await ask(.put, path, [:])["event_id"] as? String ?? "")
    }

    /// Sends any content at all, the wrong kinds too.
    @discardableResult
    public func send(
        _ content: [String: Any], type: String = "m.room.message", in room: RoomID
    ) async throws -> MessageID {
        let path = ["rooms", room.rawValue, "send", type, Self.transaction()]
        return MessageID(try await ask(.put, path, content)["event_id"] as? String ?? "")
    }

    private static func words(_ text: String, _ html: String?, _ mentions: [UserID]) -> [String: Any] {
        var content: [String: Any] = ["msgtype": "m.text", "body": text]
        if let html {
            content["format"] = "org.matrix.custom.html"
            content["formatted_body"] = html
        }
        content["m.mentions"] = mentions.isEmpty ? [:] : ["user_ids": mentions.map(\.rawValue)]
        return content
    }

    private static func transaction() -> String {
        "t" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    }
}
