import Curl
import Foundation
import Praise

@testable import Chat

/// Answers recorded from a real Synapse, and what they were recorded for.
enum MatrixFixture {
    static let me: UserID = "@bravo:bravo.test"
    static let ana: UserID = "@ana:bravo.test"
    static let leo: UserID = "@leo:bravo.test"
    static let room: RoomID = "ROOM"
    static let direct: RoomID = "DIRECT"
    static let account = account(rooms: [room])

    static func account(rooms: [RoomID], bots: [UserID] = []) -> ChatAccount {
        let url = URL(string: "https://chat.example.org") ?? URL(filePath: "/")
        return ChatAccount(id: "matrix", url: url, token: "secret", rooms: rooms, bots: bots)
    }

    static let decoding = MatrixDecoding(account, me: me)
    static let reader = MatrixReader(chat: "matrix", me: me, bots: [])

    static func data(_ name: String) throws -> Data {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try Data(contentsOf: folder.appending(path: "Fixtures/matrix/\(name).json"))
    }

    static func answer<Answer: Decodable>(_ name: String) throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: data(name))
    }

    /// Reads a batch as a poll would, without asking a server for anything.
    static func events(_ step: MatrixStep, originals: [MessageID: MatrixEvent] = [:]) -> [ChatEvent] {
        step.slices.flatMap { reader.read($0, originals: originals) }
    }

    /// A `/sync` answer with these events in one room.
    static func sync(_ events: String, room: RoomID = room, limited: Bool = false, state: String = "") throws
        -> MatrixSync
    {
        let json = """
            {"next_batch":"n2","rooms":{"join":{"\(room)":{"state":{"events":[\(state)]},
             "timeline":{"limited":\(limited),"prev_batch":"p","events":[\(events)]}}}}}
            """
        return try JSONDecoder().decode(MatrixSync.self, from: Data(json.utf8))
    }

    /// A place from which Bravo is already in ``room``.
    static var place: MatrixCursor {
        var place = MatrixCursor(since: "n1")
        place.rooms[room.rawValue] = MatrixCursor.Known()
        return place
    }

    static func event(
        _ id: String, from sender: UserID = ana, type: String = "m.room.message", _ content: String
    ) -> String {
        #"{"event_id":"\#(id)","sender":"\#(sender)","type":"\#(type)","origin_server_ts":1760000000123,"content":\#(content)}"#
    }

    static func text(_ id: String, _ body: String, from sender: UserID = ana, more: String = "") -> String {
        event(id, from: sender, #"{"msgtype":"m.text","body":"\#(body)"\#(more)}"#)
    }

    static func edit(_ id: String, of original: String, _ body: String, from sender: UserID = ana) -> String {
        text(
            id, "* \(body)", from: sender,
            more: """
                ,"m.new_content":{"msgtype":"m.text","body":"\(body)"},
                "m.relates_to":{"rel_type":"m.replace","event_id":"\(original)"}
                """)
    }
}
