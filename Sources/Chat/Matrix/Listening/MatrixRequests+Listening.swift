import Curl
import Foundation
import Praise

extension MatrixRequests {
    /// How long the server may wait for news before it answers that there are none, in seconds.
    static let wait: TimeInterval = 30
    /// The most events a room's timeline or a page may hold. Synapse gives no more.
    static let mostEvents = 100

    /// What happened since a place; without one, where the account stands now.
    func sync(since: String?, limit: Int = mostEvents) -> HTTPRequest {
        let wait = since == nil ? 0 : Self.wait
        var query = [
            ("filter", Self.syncFilter(limit: since == nil ? 1 : limit)), ("set_presence", "offline"),
            ("timeout", String(Int(wait * 1000))),
        ]
        if let since { query.append(("since", since)) }
        var request = get(["sync"], query: query)
        request.timeout = wait + 15
        request.isLongPoll = true
        return request
    }

    /// The next page of a gap.
    func page(of gap: MatrixCursor.Gap, limit: Int = mostEvents) -> HTTPRequest {
        get(
            ["rooms", gap.room.rawValue, "messages"],
            query: [
                ("dir", "f"), ("from", gap.from), ("to", gap.to), ("limit", String(limit)),
                ("filter", Self.timelineFilter(limit: limit)),
            ])
    }

    func event(_ event: MessageID, in room: RoomID) -> HTTPRequest {
        get(["rooms", room.rawValue, "event", event.rawValue])
    }

    func members(of room: RoomID) -> HTTPRequest {
        get(["rooms", room.rawValue, "joined_members"])
    }

    func membership(of user: UserID, in room: RoomID) -> HTTPRequest {
        get(["rooms", room.rawValue, "state", "m.room.member", user.rawValue])
    }

    /// No list of rooms, or invitations would not be seen.
    private static func syncFilter(limit: Int) -> String {
        """
        {"presence":{"not_types":["*"]},"account_data":{"types":["m.direct"]},\
        "room":{"account_data":{"not_types":["*"]},"ephemeral":{"not_types":["*"]},\
        "state":{"types":["m.room.encryption","m.room.tombstone","m.room.member"],\(membersOfSenders)},\
        "timeline":\(timelineFilter(limit: limit))}}
        """
    }

    private static func timelineFilter(limit: Int) -> String {
        """
        {"types":["m.room.message","m.room.encrypted","m.room.encryption","m.room.redaction","m.room.tombstone",\
        "m.reaction","m.room.member"],"limit":\(limit),\(membersOfSenders)}
        """
    }

    /// The names of those who wrote, in every answer: we keep none from one to the next.
    private static let membersOfSenders = #""lazy_load_members":true,"include_redundant_members":true"#
}
