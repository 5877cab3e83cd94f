import Curl
import Foundation
import TestSupport
import Testing

@Suite struct InvalidRequestTests {
    @Test(arguments: [
        Header("X-A", "a\r\nX-B: b"), Header("X-A", "a\nb"), Header("X-A", "a\rb"), Header("X-A", "a\0b"),
        Header("X A", "a"), Header("X-A:", "a"), Header("", "a"), Header("X\r\nY", "a"), Header("é", "a"),
        Header("Content-Length", "3"), Header("transfer-encoding", "chunked"), Header("Accept-Encoding", "gzip"),
    ])
    func `a header that could smuggle is refused before anything is sent`(_ header: Header) async throws {
        let server = try ScriptedServer { try $0.answerAll() }
        let client = try plainClient()
        let request = HTTPRequest(.get, server.url(), headers: [header], isRepeatable: true)
        let failure = await failure(of: client, request)
        #expect(failure?.delivery == .surelyNotSent)
        #expect(failure?.kind == .invalidRequest)
        #expect(server.connectionCount == 0)
        await client.close()
    }

    @Test(arguments: [
        "http://example.org/", "file:///etc/passwd", "ftp://example.org/", "/relative", "https:///nohost",
        "https://ana:secret@example.org/", "gopher://example.org",
    ])
    func `an address that must not be used is refused`(_ address: String) async throws {
        let client = try HTTPClient()
        let url = try #require(URL(string: address))
        let failure = await failure(of: client, HTTPRequest(.get, url, isRepeatable: true))
        #expect(failure?.delivery == .surelyNotSent)
        #expect(failure?.kind == .invalidRequest)
        #expect(failure?.advice.contains("secret") == false)
        await client.close()
    }

    @Test(arguments: [0, -1, .infinity, .nan] as [TimeInterval])
    func `a request without an end is refused`(_ timeout: TimeInterval) async throws {
        let client = try HTTPClient()
        let url = try #require(URL(string: "https://example.org"))
        let failure = await failure(of: client, HTTPRequest(.get, url, timeout: timeout, isRepeatable: true))
        #expect(failure?.kind == .invalidRequest)
        await client.close()
    }

    @Test(arguments: [
        HTTPConfiguration(extraAuthorities: URL(filePath: "/nowhere/ca.pem")),
        HTTPConfiguration(extraAuthorities: URL(filePath: "/etc/hostname")),
        HTTPConfiguration(proxy: URL(string: "socks5://127.0.0.1:1")),
        HTTPConfiguration(proxy: URL(string: "127.0.0.1")),
        HTTPConfiguration(connectTimeout: 0), HTTPConfiguration(maximumBodySize: -1),
        HTTPConfiguration(maximumHeaderSize: 0), HTTPConfiguration(userAgent: "a\r\nX: b"),
    ])
    func `a configuration that cannot hold is refused`(_ configuration: HTTPConfiguration) {
        let failure = #expect(throws: HTTPFailure.self) { try HTTPClient(configuration) }
        #expect(failure?.kind == .invalidRequest)
    }

    @Test func `advice names the host and nothing else of the request`() async throws {
        let failure = try await failure({ get($0, timeout: 0.1) }) { try $0.stall() }
        let advice = try #require(failure?.advice)
        #expect(advice.contains("127.0.0.1"))
        #expect(!advice.contains("secret"))
    }
}
