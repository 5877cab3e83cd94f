import Foundation
import TestSupport

/// A homeserver where nothing ever happens; it tells when it is polled.
struct FakeHomeserver {
    private let server: ScriptedServer
    private let polls: AsyncStream<ContinuousClock.Instant>

    init() throws {
        let (polls, sink) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        self.polls = polls
        server = try ScriptedServer { connection in
            while true {
                let target = try connection.expect().target
                if target.contains("/sync?") { sink.yield(.now) }
                // A long poll stays open until the client goes: nothing happens.
                if !target.contains("since=") { try Self.answer(connection) }
            }
        }
    }

    var url: URL { server.url("") }

    /// The first poll after an instant.
    func poll(after start: ContinuousClock.Instant) async throws -> ContinuousClock.Instant {
        for await poll in polls where poll > start { return poll }
        throw Stuck(what: "never polled")
    }

    /// The same for every question: who the account is, and that there is no news.
    private static func answer(_ connection: ScriptedConnection) throws {
        let body = #"{"user_id":"@bravo:bravo.test","next_batch":"s1"}"#
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        try connection.send(head + body)
    }
}
