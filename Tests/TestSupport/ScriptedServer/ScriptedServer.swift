public import Foundation
import Glibc
import Synchronization

/// A raw TCP server on loopback that does exactly what a script says, however rude, and counts what it received.
///
/// The script runs once for each connection, on a thread of its own; when it returns, the connection is closed (FIN).
/// The server stops when it is let go of.
///
/// For example, a server that takes every request and hangs up:
///
/// ```swift
/// let server = try ScriptedServer { connection in
///     try connection.expect()
///     connection.cut()
/// }
/// _ = try? await client.send(HTTPRequest(.post, server.url("/thanks"), isRepeatable: false))
/// #expect(server.requests.count == 1)
/// ```
public final class ScriptedServer: Sendable {
    public typealias Script = @Sendable (ScriptedConnection) throws -> Void

    /// The free port it was given, on 127.0.0.1.
    public let port: Int
    private let visits = Visits()
    private let listener: Int32

    public init(_ script: @escaping Script) throws {
        let (socket, port) = try Loopback.listen()
        self.listener = socket
        self.port = port
        let visits = visits
        Thread { ScriptedServer.accept(on: socket, visits, script) }.start()
    }

    deinit {
        stop()
    }

    public func url(_ path: String = "/", scheme: String = "http") -> URL {
        URL(string: "\(scheme)://127.0.0.1:\(port)\(path)") ?? URL(filePath: "/")
    }

    /// Every request that was read whole, in the order in which that happened.
    public var requests: [ReceivedRequest] { visits.requests }

    /// How many connections were accepted.
    public var connectionCount: Int { visits.count }

    /// How many connections are open now.
    public var openCount: Int { visits.openCount }

    /// Cuts all connections and accepts no more.
    public func stop() {
        visits.end()
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Waits for the server to have seen something; false when that has not come after so many seconds.
    public func saw(within seconds: Double = 20, _ condition: (ScriptedServer) -> Bool) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !condition(self) {
            guard ContinuousClock.now < deadline else { return false }
            try? await Task.sleep(for: .milliseconds(2))
        }
        return true
    }

    private static func accept(on listener: Int32, _ visits: Visits, _ script: @escaping Script) {
        while true {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 || errno == EINTR || errno == ECONNABORTED || errno == EMFILE else { break }
            guard socket >= 0, let number = visits.begin(socket) else { continue }
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            let thread = Thread { play(script, on: socket, number, visits) }
            thread.stackSize = 512 << 10
            thread.start()
        }
        close(listener)
    }

    private static func play(_ script: Script, on socket: Int32, _ number: Int, _ visits: Visits) {
        let connection = ScriptedConnection(socket, number: number, record: visits.record)
        if (try? script(connection)) != nil { connection.cut() }
        visits.close(socket)
    }
}
