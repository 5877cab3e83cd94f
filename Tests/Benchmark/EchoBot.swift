import Curl
import Foundation
import Praise

/// The least that a bot can be: it polls, puts an emoji on every text of others, and keeps nothing.
///
/// In a process of its own, as `bravo run` is. It marks the room as read as often as Bravo does.
struct EchoBot {
    private let client: HTTPClient
    private let base: String
    private let token: String
    private let me: String
    private let room: RoomID

    /// Reads server, token, account and room, a line each.
    init(readingFrom input: FileHandle) throws {
        let lines = String(decoding: input.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.count == 4 else { throw Stuck(what: "four lines are needed, not \(lines.count)") }
        base = "\(lines[0])/_matrix/client/v3"
        token = lines[1]
        me = lines[2]
        room = RoomID(lines[3])
        client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
    }

    func run() async throws {
        var place = try await poll(after: nil).next
        tell("ready")
        var unread = 0
        while true {
            let (messages, next) = try await poll(after: place)
            for message in messages { try await applaud(message) }
            unread += messages.count
            if unread >= 50, let last = messages.last {
                _ = try await ask(.post, "/rooms/\(encoded(room.rawValue))/receipt/m.read/\(encoded(last))", [:])
                unread = 0
            }
            place = next
        }
    }

    private func poll(after place: String?) async throws -> (messages: [String], next: String) {
        let since = place.map { "&timeout=30000&since=\($0)" } ?? ""
        let answer = try await ask(.get, "/sync?set_presence=offline&filter=\(encoded(Self.filter))\(since)")
        let messages = SyncAnswer(answer).timeline(of: room).filter { event in
            let content = event["content"] as? [String: Any]
            return event["sender"] as? String != me && content?["msgtype"] as? String == "m.text"
        }
        return (messages.compactMap { $0["event_id"] as? String }, answer["next_batch"] as? String ?? "")
    }

    private func applaud(_ message: String) async throws {
        let relation = ["rel_type": "m.annotation", "event_id": message, "key": "👏"]
        let name = encoded("echo\(message)")
        _ = try await ask(
            .put, "/rooms/\(encoded(room.rawValue))/send/m.reaction/\(name)", ["m.relates_to": relation])
    }

    private func ask(_ method: HTTPRequest.Method, _ path: String, _ body: [String: Any]? = nil) async throws
        -> [String: Any]
    {
        guard let url = URL(string: base + path) else { throw Stuck(what: "no URL: \(path)") }
        var request = HTTPRequest(method, url, timeout: 45, isLongPoll: method == .get, isRepeatable: true)
        request.headers = [Header("Authorization", "Bearer \(token)")]
        request.body = try body.map { try JSONSerialization.data(withJSONObject: $0) }
        let response = try await client.send(request)
        guard response.status == 200 else { throw Stuck(what: "\(path) was answered \(response.status)") }
        return try JSONSerialization.jsonObject(with: response.body) as? [String: Any] ?? [:]
    }

    private static let filter = """
        {"presence":{"not_types":["*"]},"account_data":{"not_types":["*"]},"room":{"account_data":{"not_types":["*"]},\
        "ephemeral":{"not_types":["*"]},"state":{"not_types":["*"]},"timeline":{"types":["m.room.message"],"limit":100}}}
        """

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
