import Curl
import Foundation
import TestSupport
import Testing

@Suite struct ProxyTests {
    @Test func `a working proxy is asked to connect and carries the exchange`() async throws {
        let target = try TLSServer(.good)
        let port = target.port
        let proxy = try ScriptedServer { connection in
            try connection.expect()
            try connection.send("HTTP/1.1 200 Connected\r\nX-Proxy: 1\r\n\r\n")
            try connection.relay(toPort: port)
        }
        let client = try client(through: proxy)
        let answer = try await client.send(HTTPRequest(.get, try target.url(), isRepeatable: true))
        #expect(answer.status == 200)
        #expect(answer.header("X-Proxy") == nil)
        #expect(proxy.requests.map(\.method) == ["CONNECT"])
        #expect(proxy.requests.first?.target == "127.0.0.1:\(target.port)")
        await client.close()
    }

    @Test func `a proxy sees plain HTTP whole`() async throws {
        let proxy = try ScriptedServer { try $0.answerAll(204) }
        let client = try client(through: proxy)
        let url = try #require(URL(string: "http://chat.invalid/thanks"))
        #expect(try await client.send(HTTPRequest(.get, url, isRepeatable: true)).status == 204)
        #expect(proxy.requests.first?.target == "http://chat.invalid/thanks")
        await client.close()
    }

    @Test(arguments: [403, 407, 502])
    func `a proxy that refuses means that nothing was sent`(_ status: Int) async throws {
        let proxy = try ScriptedServer { try $0.answerAll(status) }
        let end = await post(through: try client(through: proxy))
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .proxy)
        #expect(end?.advice.contains("\(status)") == true)
    }

    @Test func `a proxy that hangs up means that nothing was sent`() async throws {
        let proxy = try ScriptedServer { try $0.expect() }
        let end = await post(through: try client(through: proxy))
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .proxy)
    }

    @Test func `a dead proxy means that nothing was sent, and its secrets are not told`() async throws {
        let port = try deadPort()
        let client = try plainClient { $0.proxy = URL(string: "http://ana:secret@127.0.0.1:\(port)") }
        let end = await post(through: client)
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .proxy)
        #expect(end?.advice.contains("secret") == false)
    }

    private func client(through proxy: ScriptedServer) throws -> HTTPClient {
        try plainClient {
            $0.proxy = proxy.url("")
            $0.extraAuthorities = try? Certificates.shared.get().authority
        }
    }

    private func post(through client: HTTPClient) async -> HTTPFailure? {
        guard let url = URL(string: "https://chat.invalid/") else { return nil }
        let end = await failure(of: client, HTTPRequest(.post, url, isRepeatable: false))
        await client.close()
        return end
    }
}
