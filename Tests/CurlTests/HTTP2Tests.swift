import Curl
import Foundation
import TestSupport
import Testing

/// Against `nghttpd` (Debian: nghttp2-server), reached through a relay that counts connections.
@Suite(.enabled(if: HTTP2Server.isInstalled)) struct HTTP2Tests {
    @Test func `HTTP_2 is spoken over TLS`() async throws {
        let (client, server, _) = try start()
        let answer = try await client.send(HTTPRequest(.get, try server.url(), isRepeatable: true))
        #expect(answer.status == 200)
        #expect(answer.body == Data("merci\n".utf8))
        #expect(answer.header("server")?.contains("nghttp2") == true)
        await client.close()
    }

    @Test func `repeatable requests share one connection, the others get one each`() async throws {
        let (client, server, relay) = try start()
        let url = try #require(URL(string: "https://127.0.0.1:\(relay.port)/"))
        for _ in 1...3 { _ = try await client.send(HTTPRequest(.get, url, isRepeatable: true)) }
        #expect(relay.connectionCount == 1)
        for count in 2...4 {
            _ = try await client.send(HTTPRequest(.post, url, body: Data("x".utf8), isRepeatable: false))
            #expect(relay.connectionCount == count)
        }
        await client.close()
        withExtendedLifetime(server) {}
    }

    @Test func `many streams on one connection all come back`() async throws {
        let (client, server, relay) = try start()
        let url = try #require(URL(string: "https://127.0.0.1:\(relay.port)/"))
        _ = try await client.send(HTTPRequest(.get, url, isRepeatable: true))
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask { try await client.send(HTTPRequest(.get, url, isRepeatable: true)).status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 200, count: 50))
        #expect(relay.connectionCount == 1)
        await client.close()
        withExtendedLifetime(server) {}
    }

    private func start() throws -> (HTTPClient, HTTP2Server, ScriptedServer) {
        let server = try HTTP2Server()
        let port = server.port
        let relay = try ScriptedServer { try $0.relay(toPort: port) }
        let authority = try Certificates.shared.get().authority
        return (try HTTPClient(HTTPConfiguration(extraAuthorities: authority)), server, relay)
    }
}
