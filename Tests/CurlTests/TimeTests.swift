import Curl
import Foundation
import TestSupport
import Testing

@Suite struct TimeTests {
    @Test func `a drip ends with the request's time`() async throws {
        let failure = try await failure({ get($0, timeout: 0.3) }) { connection in
            try connection.expect()
            try connection.drip("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", every: 0.02)
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .timeout)
    }

    @Test func `silence ends with the request's time`() async throws {
        let failure = try await failure({ get($0, timeout: 0.2) }) { connection in
            try connection.expect()
            try connection.stall()
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .timeout)
    }

    @Test func `a stalled handshake ends with the connect time, and nothing was sent`() async throws {
        let server = try ScriptedServer { try $0.stall() }
        let client = try plainClient { $0.connectTimeout = 0.2 }
        let failure = await failure(of: client, HTTPRequest(.post, server.url(scheme: "https"), isRepeatable: false))
        #expect(failure?.delivery == .surelyNotSent)
        #expect(failure?.kind == .timeout)
        await client.close()
    }

    /// 15 seconds at the default limit: too long for every run, so only the two ends are compared.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SLOW_TESTS"] != nil), arguments: [(false, 1), (true, 0)])
    func `a drip ends after 15 seconds unless it is a long poll`(isLongPoll: Bool, failures: Int) async throws {
        let server = try ScriptedServer { connection in
            try connection.expect()
            try connection.pause(18)
            try connection.answer()
        }
        let client = try plainClient()
        let request = HTTPRequest(.get, server.url(), timeout: 40, isLongPoll: isLongPoll, isRepeatable: true)
        let failure = await failure(of: client, request)
        #expect((failure?.kind == .timeout ? 1 : 0) == failures)
        await client.close()
    }
}
