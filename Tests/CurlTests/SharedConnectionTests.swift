import Curl
import Foundation
import Synchronization
import TestSupport
import Testing

/// On HTTP/2 others may join a request on its fresh connection, which libcurl then takes for a used one, and sends the
/// request again when a reset comes first to its stream. Seen with 7.88: without the refusal to depart twice, the
/// fresh connection alone lets 4 of 10 such POSTs be doubled (they then end well), hence the repetitions here.
@Suite(.enabled(if: HTTP2Server.isInstalled)) struct SharedConnectionTests {
    @Test(arguments: 1...8)
    func `a POST that others have joined is not doubled when the connection is reset`(_: Int) async throws {
        let end = try await endOfPost()
        #expect(end?.delivery == .unknown)
        #expect(end?.kind == .connectionLost)
    }

    /// The first connection lets the handshake through, withholds every answer, and is reset once a GET has joined.
    private func endOfPost() async throws -> HTTPFailure? {
        let server = try HTTP2Server()
        let port = server.port
        let forth = Forth()
        let relay = try ScriptedServer { connection in
            guard connection.number == 1 else { return try connection.relay(toPort: port) }
            try connection.relay(toPort: port, answeringUntil: 2000) { forth.note($0) < 14_000 }
            try connection.reset()
        }
        let authority = try Certificates.shared.get().authority
        let client = try HTTPClient(HTTPConfiguration(extraAuthorities: authority))
        let post = try padded(.post, relay)
        let task = Task { await failure(of: client, post) }
        #expect(await relay.saw { _ in forth.count > 7000 })
        _ = await failure(of: client, try padded(.get, relay))
        let end = await task.value
        await client.close()
        withExtendedLifetime(server) {}
        return end
    }

    /// Large enough to be told apart from a handshake.
    private func padded(_ method: HTTPRequest.Method, _ relay: ScriptedServer) throws -> HTTPRequest {
        let padding = (0..<12_000).map { _ in String("abcdefgh".randomElement() ?? "a") }.joined()
        let headers = [Header("X-Padding", padding)]
        return HTTPRequest(method, relay.url(scheme: "https"), headers: headers, isRepeatable: method == .get)
    }

    /// Bytes carried forth on the first connection.
    private final class Forth: Sendable {
        private let bytes = Mutex(0)
        var count: Int { bytes.withLock { $0 } }

        func note(_ count: Int) -> Int {
            bytes.withLock { bytes in
                bytes = count
                return count
            }
        }
    }
}
