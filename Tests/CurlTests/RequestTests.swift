import Curl
import Foundation
import TestSupport
import Testing

@Suite struct RequestTests {
    @Test(arguments: HTTPRequest.Method.allCases)
    func `every method arrives under its name`(_ method: HTTPRequest.Method) async throws {
        let seen = try await arrival { HTTPRequest(method, $0.url("/a/../b?c=%2F"), isRepeatable: true) }
        #expect(seen.method == method.rawValue)
        #expect(seen.target == "/a/../b?c=%2F")
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .patch, .delete, .get])
    func `a body arrives byte for byte`(_ method: HTTPRequest.Method) async throws {
        let body = Data((0..<2000).map { UInt8($0 % 256) })
        let seen = try await arrival { HTTPRequest(method, $0.url(), body: body, isRepeatable: false) }
        #expect(seen.body == body)
        #expect(seen.method == method.rawValue)
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .patch])
    func `a method that carries a body says so when it is empty`(_ method: HTTPRequest.Method) async throws {
        let seen = try await arrival { HTTPRequest(method, $0.url(), isRepeatable: false) }
        #expect(seen.header("Content-Length") == "0")
    }

    @Test func `headers arrive in order, an empty one too`() async throws {
        let headers = [Header("X-A", "é 1"), Header("X-B", ""), Header("Content-Type", "application/json")]
        let seen = try await arrival { HTTPRequest(.post, $0.url(), headers: headers, isRepeatable: false) }
        #expect(seen.headers.suffix(4).filter { $0[0] != "Content-Length" } == headers.map { [$0.name, $0.value] })
    }

    @Test func `libcurl adds nothing of its own that changes the exchange`() async throws {
        let body = Data(repeating: 0x61, count: 3 << 20)
        let seen = try await arrival { HTTPRequest(.post, $0.url(), body: body, isRepeatable: false) }
        for name in ["Expect", "Accept-Encoding", "Content-Type", "Transfer-Encoding", "Cookie", "Upgrade"] {
            #expect(seen.header(name) == nil)
        }
        #expect(seen.header("User-Agent") == "Bravo")
        #expect(seen.body.count == body.count)
    }

    /// The request as a server saw it.
    private func arrival(_ request: (ScriptedServer) -> HTTPRequest) async throws -> ReceivedRequest {
        let server = try ScriptedServer { try $0.answerAll() }
        let client = try plainClient()
        #expect(try await client.send(request(server)).status == 200)
        await client.close()
        return try #require(server.requests.first)
    }
}
