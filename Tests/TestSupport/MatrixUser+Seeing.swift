import Curl
import Foundation
public import Praise

/// A message as somebody in the room sees it.
public struct MatrixSight: Hashable, Sendable {
    public let id: MessageID
    public let sender: UserID
    public let body: String
    public let html: String?
    public let type: String
    public let thread: MessageID?
    /// The message whose words these take the place of.
    let edits: MessageID?
}

extension [MatrixSight] {
    /// As clients show them: what was edited with its latest words, in its place.
    fileprivate var edited: [MatrixSight] {
        let edits = Dictionary(compactMap { sight in sight.edits.map { ($0, sight) } }) { $1 }
        return filter { $0.edits == nil }.map { sight in
            guard let edit = edits[sight.id], edit.sender == sight.sender else { return sight }
            return MatrixSight(
                id: sight.id, sender: sight.sender, body: edit.body, html: edit.html, type: edit.type,
                thread: sight.thread, edits: nil)
        }
    }
}

extension MatrixUser {
    /// The messages of a room, oldest first, at most the last 1,000; those taken back are not among them.
    public func messages(in room: RoomID) async throws -> [MatrixSight] {
        var sights: [MatrixSight] = []
        var from = ""
        for _ in 0..<10 {
            let path = ["rooms", room.rawValue, "messages"]
            let page = try await ask(.get, path, query: "?dir=b&limit=100\(from)")
            let chunk = page["chunk"] as? [[String: Any]] ?? []
            sights += chunk.compactMap(Self.sight)
            guard let end = page["end"] as? String else { break }
            from = "&from=\(SynapseServer.encoded(end))"
        }
        return sights.reversed().edited
    }

    /// The emojis on a message and whose they are.
    public func reactions(on message: MessageID, in room: RoomID) async throws -> [(emoji: String, user: UserID)] {
        let path =
            "/_matrix/client/v1/rooms/\(SynapseServer.encoded(room.rawValue))/relations/"
            + "\(SynapseServer.encoded(message.rawValue))/m.annotation/m.reaction?limit=100"
        let page = try await server.ask(.get, path, token: token)
        return (page["chunk"] as? [[String: Any]] ?? []).compactMap { event in
            let relation = (event["content"] as? [String: Any])?["m.relates_to"] as? [String: Any]
            guard let emoji = relation?["key"] as? String, let user = event["sender"] as? String else { return nil }
            return (emoji, UserID(user))
        }
    }

    /// The rooms they are invited to.
    public func invitations() async throws -> [RoomID] {
        let rooms = try await ask(.get, ["sync"])["rooms"] as? [String: Any]
        return (rooms?["invite"] as? [String: Any] ?? [:]).keys.map(RoomID.init(rawValue:))
    }

    public func joinedRooms() async throws -> [RoomID] {
        (try await ask(.get, ["joined_rooms"])["joined_rooms"] as? [String] ?? []).map(RoomID.init(rawValue:))
    }

    /// Asks again and again whether something is so, until it is or the deadline passes.
    ///
    /// - Parameter seconds: how long at most.
    /// - Returns: whether it became so.
    public func waitFor(
        within seconds: Double = 20, _ condition: () async throws -> Bool
    ) async throws -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline {
            if try await condition() { return true }
            try await clock.sleep(for: .milliseconds(20))
        }
        return try await condition()
    }

    private static func sight(_ event: [String: Any]) -> MatrixSight? {
        guard event["type"] as? String == "m.room.message", let content = event["content"] as? [String: Any],
            let id = event["event_id"] as? String, let sender = event["sender"] as? String,
            let body = content["body"] as? String
        else { return nil }
        let relation = content["m.relates_to"] as? [String: Any]
        let edited = relation?["rel_type"] as? String == "m.replace" ? relation?["event_id"] as? String : nil
        let shown = edited.flatMap { _ in content["m.new_content"] as? [String: Any] } ?? content
        let thread = relation?["rel_type"] as? String == "m.thread" ? relation?["event_id"] as? String : nil
        return MatrixSight(
            id: MessageID(id), sender: UserID(sender), body: shown["body"] as? String ?? body,
            html: shown["formatted_body"] as? String, type: content["msgtype"] as? String ?? "",
            thread: thread.map(MessageID.init(rawValue:)), edits: edited.map(MessageID.init(rawValue:)))
    }
}
