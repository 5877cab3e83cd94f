import Curl
import Foundation
import TestSupport
import Testing

/// libcurl repeats a request by itself when a connection that it had used before turns out to be cut.
@Suite struct DoublingTests {
    @Test(arguments: [false, true])
    func `no POST is ever doubled`(byReset: Bool) async throws {
        let (server, client) = try await warmed(byReset: byReset)
        let failure = await failure(of: client, post(server))
        #expect(failure?.delivery == .unknown)
        #expect(server.requests.filter { $0.method == "POST" }.count == 1)
        #expect(server.connectionCount == 2)
        await client.close()
    }

    /// The counter-proof: with the same server, the fresh connection is what makes the difference.
    @Test(arguments: [false, true])
    func `a POST declared repeatable is doubled`(byReset: Bool) async throws {
        let (server, client) = try await warmed(byReset: byReset)
        let failure = await failure(of: client, post(server, isRepeatable: true))
        #expect(failure?.delivery == .unknown)
        #expect(server.requests.filter { $0.method == "POST" }.count == 2)
        await client.close()
    }

    @Test(arguments: HTTPRequest.Method.allCases)
    func `nothing that must not be repeated is`(_ method: HTTPRequest.Method) async throws {
        let (server, client) = try await warmed(byReset: false)
        let request = HTTPRequest(method, server.url("/once"), isRepeatable: false)
        _ = await failure(of: client, request)
        #expect(server.requests.filter { $0.target == "/once" }.count == 1)
        await client.close()
    }

    @Test func `many POSTs among polls all arrive once, whatever is cut`() async throws {
        let (server, client) = try await warmed(byReset: false)
        await withTaskGroup { group in
            for index in 0..<60 {
                group.addTask { _ = await failure(of: client, post(server, "\(index)")) }
                group.addTask { _ = await failure(of: client, get(server)) }
            }
        }
        let bodies = server.requests.filter { $0.method == "POST" }.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(bodies.sorted() == (0..<60).map(String.init).sorted())
        await client.close()
    }

    /// A server that answers everything to `/secret-path` and cuts everything else; a client with a warm connection.
    private func warmed(byReset: Bool) async throws -> (ScriptedServer, HTTPClient) {
        let server = try ScriptedServer { connection in
            while try connection.expect().target.hasPrefix("/secret-path") { try connection.answer() }
            if byReset { try connection.reset() }
        }
        let client = try plainClient()
        _ = try await client.send(get(server))
        return (server, client)
    }
}
