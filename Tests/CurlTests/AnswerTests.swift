import Curl
import Foundation
import TestSupport
import Testing

@Suite struct AnswerTests {
    @Test(arguments: [200, 204, 301, 307, 304, 400, 404, 429, 500, 503])
    func `every final status is an answer`(_ status: Int) async throws {
        let body = [204, 304].contains(status) ? "" : "mot"
        let answer = try await answer { try $0.answer(status, body: body) }
        #expect(answer.status == status)
        #expect(answer.body == Data(body.utf8))
    }

    @Test func `a redirect is not followed`() async throws {
        let server = try ScriptedServer { connection in
            while true {
                try connection.expect()
                try connection.answer(302, headers: ["Location: /elsewhere"])
            }
        }
        let client = try plainClient()
        let answer = try await client.send(get(server))
        #expect(answer.header("location") == "/elsewhere")
        #expect(server.requests.count == 1)
        await client.close()
    }

    @Test func `interim answers and trailers leave no trace`() async throws {
        let answer = try await answer { connection in
            try connection.send("HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\nHTTP/1.1 103 Hints\r\nX-Hint: 1\r\n\r\n")
            try connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Here:  1 \r\n\r\n")
            try connection.send("3\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: 1\r\nHTTP/1.1 404 x: y\r\n\r\n")
        }
        #expect(answer.status == 200)
        #expect(answer.headers == [Header("Transfer-Encoding", "chunked"), Header("X-Here", "1")])
        #expect(answer.body == Data("abcde".utf8))
    }

    @Test func `an answer without a length ends with the connection`() async throws {
        let answer = try await answer { try $0.send("HTTP/1.1 200 OK\r\n\r\nall of it") }
        #expect(answer.body == Data("all of it".utf8))
    }

    @Test func `a HEAD answer has the length but no body`() async throws {
        let server = try ScriptedServer { connection in
            try connection.expect()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
            try connection.stall()
        }
        let client = try plainClient()
        let answer = try await client.send(HTTPRequest(.head, server.url(), isRepeatable: true))
        #expect(answer.header("Content-Length") == "99999999")
        #expect(answer.body.isEmpty)
        await client.close()
    }

    @Test func `repeatable requests share a connection`() async throws {
        let server = try ScriptedServer { try $0.answerAll() }
        let client = try plainClient()
        for _ in 1...5 { _ = try await client.send(get(server)) }
        #expect(server.connectionCount == 1)
        #expect(server.requests.count == 5)
        await client.close()
    }

    private func answer(_ send: @escaping ScriptedServer.Script) async throws -> HTTPResponse {
        let server = try ScriptedServer { connection in
            try connection.expect()
            try send(connection)
        }
        let client = try plainClient()
        let answer = try await client.send(get(server))
        await client.close()
        return answer
    }
}
