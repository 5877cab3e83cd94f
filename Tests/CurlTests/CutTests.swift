import Curl
import Foundation
import TestSupport
import Testing

/// The connection ends before, during and after each phase of an exchange.
@Suite struct CutTests {
    /// What the server says after having read the request, before it cuts.
    static let beginnings = [
        "", "HTT", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123456789",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
    ]

    @Test(arguments: beginnings, [false, true])
    func `a cut answer leaves the effect unknown`(_ beginning: String, byReset: Bool) async throws {
        let failure = try await failure({ post($0) }) { connection in
            try connection.expect()
            try connection.send(beginning)
            if byReset { try connection.reset() }
        }
        #expect(failure?.delivery == .unknown)
        #expect([.connectionLost, .protocolViolation].contains(failure?.kind))
    }

    @Test func `a cut before the request was read leaves the effect unknown`() async throws {
        let failure = try await failure({ post($0) }, { _ in })
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .connectionLost)
    }

    /// The reset may be there before libcurl has seen the connection stand: then it knows that nothing was sent.
    @Test func `a reset before the request was read is told by how far it came`() async throws {
        let failure = try await failure({ post($0) }) { try $0.reset() }
        let isSent = failure?.kind == .connectionLost
        #expect(failure?.delivery == (isSent ? .unknown : .surelyNotSent))
        #expect(isSent || failure?.kind == .connection)
    }

    @Test func `a cut in the middle of the request leaves the effect unknown`() async throws {
        let body = String(repeating: "x", count: 8 << 20)
        let failure = try await failure({ post($0, body) }) { connection in
            try connection.expect(bytes: 1000)
            try connection.reset()
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .connectionLost)
    }

    @Test func `nobody listening means that nothing was sent`() async throws {
        let client = try plainClient()
        let url = try #require(URL(string: "http://127.0.0.1:\(try deadPort())/"))
        let failure = await failure(of: client, HTTPRequest(.post, url, isRepeatable: false))
        #expect(failure?.delivery == .surelyNotSent)
        #expect(failure?.kind == .connection)
        await client.close()
    }

    @Test func `a name that cannot be resolved means that nothing was sent`() async throws {
        let client = try plainClient()
        let url = try #require(URL(string: "http://\(String(repeating: "a", count: 70)).invalid/"))
        let failure = await failure(of: client, HTTPRequest(.post, url, isRepeatable: false))
        #expect(failure?.delivery == .surelyNotSent)
        #expect(failure?.kind == .nameResolution)
        await client.close()
    }

    @Test func `a cut after the whole answer takes nothing away from it`() async throws {
        let failure = try await failure({ post($0) }) { connection in
            try connection.expect()
            try connection.answer(body: "done")
            try connection.reset()
        }
        #expect(failure == nil)
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 abc\r\n\r\n", "<html>"])
    func `something that is not HTTP is told apart`(_ greeting: String) async throws {
        let failure = try await failure({ post($0) }) { connection in
            try connection.expect()
            try connection.send(greeting)
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .protocolViolation)
    }
}
