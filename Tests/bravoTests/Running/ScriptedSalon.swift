import Foundation
import Synchronization
import TestSupport

@testable import bravo

/// A chat of the plain contract that counts what it is told, and can be told to behave badly; with a folder of settings
/// for a bot of its own.
final class ScriptedSalon: Sendable {
    /// Answers a request in a way of its own; false to leave it to the chat.
    typealias Manner = @Sendable (ReceivedRequest, ScriptedConnection) throws -> Bool

    private struct State {
        var events: [String] = []
        /// What was said, by its key.
        var said: [String: String] = [:]
        var reactions: Set<String> = []
        var manner: Manner = { _, _ in false }
    }

    private final class Room: Sendable {
        let state = Mutex(State())

        /// Says it once for its key, and tells the key.
        func take(_ request: ReceivedRequest) -> String {
            let key = request.header("Idempotency-Key") ?? "?"
            state.withLock { $0.said[key] = String(decoding: request.body, as: UTF8.self) }
            return key
        }
    }

    private let room = Room()
    let folder: TemporaryFolder
    let server: ScriptedServer

    init(token: String = "t0k3n", log: String = "", operators: String = "[]") throws {
        let room = room
        server = try ScriptedServer { connection in
            while true {
                let request = try connection.expect()
                let manner = room.state.withLock { $0.manner }
                if try !manner(request, connection) { try Self.answer(request, connection, room) }
            }
        }
        port = try ScriptedServer { _ in }.port
        folder = try TemporaryFolder()
        try write("token", token)
        try settle(log: log, operators: operators)
    }

    var settings: String { folder.url.appending(path: "bravo.yaml").path }

    /// What was said once each, whatever was asked for more often.
    var said: [String: String] { room.state.withLock { $0.said } }
    var reactions: Set<String> { room.state.withLock { $0.reactions } }

    func behave(_ manner: @escaping Manner) { room.state.withLock { $0.manner = manner } }

    /// Says what a request asks for, without an answer.
    func take(_ request: ReceivedRequest) { _ = room.take(request) }

    /// A message of Élodie's; `<@ana>` mentions Ana.
    func post(_ text: String) {
        room.state.withLock { state in
            let id = "m\(state.events.count + 1)"
            let quoted = text.replacingOccurrences(of: "\"", with: "\\\"")
            state.events.append(
                #"{"type":"message","room":"desk","message":"\#(id)","sender":{"id":"elodie","name":"Élodie","bot":false},"#
                    + #""sentAt":"2026-11-17T09:12:04.125Z","text":"\#(quoted)","#
                    + #""mentions":[{"id":"ana","name":"Ana Ruiz"}],"direct":false}"#)
        }
    }

    /// Starts `bravo run`, through env(1) so that it gets these variables.
    func launch(_ environment: [String] = []) throws -> Program {
        try Program(["env"] + environment + [BravoProcess.binary, "run", "--settings", settings])
    }

    /// The same, and waits until it polls for news.
    func start(_ environment: [String] = []) async throws -> Program {
        let before = polls
        let program = try launch(environment)
        guard await server.saw({ _ in self.polls > before + 1 }) else { throw Stuck(what: program.error) }
        return program
    }

    func write(_ name: String, _ text: String) throws {
        let file = folder.url.appending(path: name)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    func settle(log: String = "", language: String = "fr", operators: String = "[]", also lines: String = "") throws {
        try write(
            "bravo.yaml",
            """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: \(language)
            operators: \(operators)
            \(lines)
            chats:
              salon:
                platform: salon
                url: \(server.url("").absoluteString)
                tokenFile: ./token
                rooms: ["desk"]
                announce: "desk"
            web:
              listen: 127.0.0.1:\(port)
            \(log)
            """)
    }

    /// A port that was free a moment ago.
    let port: Int

    private var polls: Int { server.requests.count { $0.target.contains("/events") } }

    private static func answer(_ request: ReceivedRequest, _ connection: ScriptedConnection, _ room: Room) throws {
        let path = request.target.components(separatedBy: "/salon/v1/").last ?? ""
        switch (request.method, path) {
        case ("GET", "me"): try connection.answer(body: #"{"id":"bravo","name":"Bravo","bot":true}"#)
        case ("GET", let path) where path.hasSuffix("/members"):
            let members =
                #"[{"id":"ana","name":"Ana Ruiz"},{"id":"elodie","name":"Élodie"},{"id":"bravo","name":"Bravo"}]"#
            try connection.answer(body: #"{"members":\#(members)}"#)
        case ("GET", let path) where path.hasPrefix("events"):
            try poll(path, connection, room)
        case ("PUT", let path) where path.contains("/reactions/"):
            room.state.withLock { _ = $0.reactions.insert(path) }
            try connection.answer(204)
        case ("PUT", let path) where path.hasPrefix("direct/"): try connection.answer(body: #"{"room":"direct-1"}"#)
        case ("POST", _):
            try connection.answer(201, body: #"{"message":"said-\#(room.take(request))"}"#)
        default: try connection.answer(404, body: #"{"code":"none","message":"There is no such thing."}"#)
        }
    }

    private static func poll(_ path: String, _ connection: ScriptedConnection, _ room: Room) throws {
        let after = path.components(separatedBy: "after=").dropFirst().first?.prefix { $0.isNumber }
        let cursor = after.flatMap { Int($0) }
        let count = { room.state.withLock { $0.events.count } }
        var rounds = 0
        while let cursor, count() == cursor, rounds < 100 {
            try connection.pause(0.01)
            rounds += 1
        }
        let (events, next) = room.state.withLock { state in
            (state.events.dropFirst(cursor ?? state.events.count), state.events.count)
        }
        let now = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        try connection.answer(
            body: #"{"events":[\#(events.joined(separator: ","))],"next":"\#(next)","more":false,"now":"\#(now)"}"#)
    }
}
