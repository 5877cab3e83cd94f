import Chat
import Curl
import Foundation
import Praise
import TestSupport

/// A homeserver that answers by a table: the first entry whose words are in the request's target counts.
struct MatrixScript {
    typealias Entry = (words: String, status: Int, body: String)

    let server: ScriptedServer
    let matrix: Matrix

    init(rooms: [RoomID] = ["!r:e"], _ table: [Entry]) throws {
        let known: [Entry] = table + [("whoami", 200, #"{"user_id":"@bravo:e"}"#)]
        server = try ScriptedServer { connection in
            while true {
                let request = try connection.expect()
                let entry = known.first { request.target.contains($0.words) }
                guard entry?.status != 0 else { return connection.cut() }
                try connection.answer(entry?.status ?? 404, body: entry?.body ?? #"{"errcode":"M_NOT_FOUND"}"#)
            }
        }
        let url = URL(string: "http://127.0.0.1:\(server.port)") ?? URL(filePath: "/")
        matrix = Matrix(
            account: ChatAccount(id: "matrix", url: url, token: "secret", rooms: rooms),
            client: try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true)))
    }

    /// How many requests had these words in their target.
    func count(_ words: String) -> Int {
        server.requests.count { $0.target.contains(words) }
    }

    /// A place in which Bravo is in its room.
    static func cursor(_ more: String = #""gaps":[],"direct":{},"invitations":[]"#) -> Cursor {
        let room = #""rooms":{"!r:e":{"unread":0,"isUnreadable":false}}"#
        return Cursor(rawValue: #"{"since":"s1",\#(room),\#(more)}"#)
    }
}
