import Curl
import Foundation
import Synchronization
import TestSupport
import Testing

/// On HTTP/2 others may join a request on its fresh connection, which libcurl then takes for a used one. In 7.88 the
/// joiner, which notices the reset first, is sent again; nothing promises that it is never the other way round.
@Suite(.enabled(if: HTTP2Server.isInstalled)) struct SharedConnectionTests {
    @Test func `a POST that others have joined is not doubled when the connection is reset`() async throws {
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
        #expect(try await client.send(padded(.get, relay)).status == 200)
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
