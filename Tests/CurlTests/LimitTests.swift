import Curl
import Foundation
import TestSupport
import Testing

@Suite struct LimitTests {
    @Test(arguments: ["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"])
    func `an endless body ends at the limit`(_ head: String) async throws {
        let failure = try await failure({ get($0) }) { connection in
            try connection.expect()
            try connection.send(head)
            try connection.sendEndlessly("thanks ")
        }
        #expect(failure?.delivery == .answered(status: 200))
        #expect(failure?.kind == .tooLarge)
    }

    @Test(arguments: [(10, true), (11, false)])
    func `the limit is the last size allowed`(size: Int, passes: Bool) async throws {
        let server = try ScriptedServer { try $0.answerAll(201, body: String(repeating: "x", count: size)) }
        let client = try plainClient { $0.maximumBodySize = 10 }
        let failure = await failure(of: client, get(server))
        #expect(failure?.delivery == (passes ? nil : .answered(status: 201)))
        await client.close()
    }

    @Test(arguments: [("Content-Encoding", "gzip"), ("content-encoding", "br"), ("Transfer-Encoding", "gzip, chunked")])
    func `an encoding that was not asked for is refused unopened`(name: String, value: String) async throws {
        let failure = try await failure({ get($0) }) { connection in
            try connection.expect()
            try connection.send("HTTP/1.1 200 OK\r\n\(name): \(value)\r\n\r\n")
            try connection.sendEndlessly("\u{1F}\u{0}bomb")
        }
        #expect(failure?.delivery == .answered(status: 200))
        #expect(failure?.kind == .protocolViolation)
    }

    @Test func `a hundred megabytes of headers end at the limit`() async throws {
        let failure = try await failure({ get($0) }) { connection in
            try connection.expect()
            try connection.send("HTTP/1.1 403 No\r\n")
            try connection.send(String(repeating: "X-Bomb: 12345678901234567890\r\n", count: 100 << 20 / 30))
        }
        #expect(failure?.delivery == .answered(status: 403))
        #expect(failure?.kind == .tooLarge)
    }

    @Test func `one endless header line ends too`() async throws {
        let failure = try await failure({ get($0) }) { connection in
            try connection.expect()
            try connection.send("HTTP/1.1 200 OK\r\nX-Bomb: ")
            try connection.sendEndlessly("bomb")
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .tooLarge)
    }

    @Test func `endless interim answers end at the limit`() async throws {
        let failure = try await failure({ get($0) }) { connection in
            try connection.expect()
            try connection.sendEndlessly("HTTP/1.1 103 Early\r\nX-Hint: 1\r\n\r\n")
        }
        #expect(failure?.delivery == .unknown)
        #expect(failure?.kind == .tooLarge)
    }
}
