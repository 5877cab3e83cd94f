import Curl
import Foundation
import TestSupport
import Testing

/// Cancelling one, closing all.
@Suite struct EndTests {
    static let silent: ScriptedServer.Script = { connection in
        try connection.expect()
        try connection.stall()
    }

    @Test func `cancelling ends the transfer and drops its connection`() async throws {
        let server = try ScriptedServer(EndTests.silent)
        let client = try plainClient()
        let task = Task { await failure(of: client, post(server)) }
        #expect(await server.saw { $0.requests.count == 1 })
        task.cancel()
        let end = await task.value
        #expect(end?.kind == .cancelled)
        #expect(end?.delivery == .unknown)
        #expect(await server.saw { $0.openCount == 0 })
        await client.close()
    }

    @Test func `cancelling before the connection stands means that nothing was sent`() async throws {
        let server = try ScriptedServer { try $0.stall() }
        let client = try plainClient()
        let request = HTTPRequest(.post, server.url(scheme: "https"), isRepeatable: false)
        let task = Task { await failure(of: client, request) }
        #expect(await server.saw { $0.openCount == 1 })
        task.cancel()
        let end = await task.value
        #expect(end?.kind == .cancelled)
        #expect(end?.delivery == .surelyNotSent)
        await client.close()
    }

    @Test func `a task cancelled beforehand sends nothing`() async throws {
        let server = try ScriptedServer(EndTests.silent)
        let client = try plainClient()
        let task = Task {
            // From within, so that nothing can happen before it.
            withUnsafeCurrentTask { $0?.cancel() }
            return await failure(of: client, post(server))
        }
        let end = await task.value
        #expect(end?.kind == .cancelled)
        #expect(end?.delivery == .surelyNotSent)
        #expect(server.requests.isEmpty)
        await client.close()
    }

    @Test func `cancelling one leaves the others alone`() async throws {
        let server = try ScriptedServer { connection in
            if try connection.expect().method == "POST" { try connection.stall() }
            try connection.answer()
        }
        let client = try plainClient()
        let tasks = (0..<50).map { _ in Task { await failure(of: client, post(server)) } }
        #expect(await server.saw { $0.requests.count == 50 })
        tasks.forEach { $0.cancel() }
        #expect(try await client.send(get(server)).status == 200)
        let ends = await ends(of: tasks)
        #expect(ends.allSatisfy { $0?.kind == .cancelled })
        await client.close()
    }

    @Test func `closing ends what is under way and refuses what comes later`() async throws {
        let server = try ScriptedServer(EndTests.silent)
        let client = try plainClient()
        let tasks = (0..<20).map { _ in Task { await failure(of: client, post(server)) } }
        #expect(await server.saw { $0.requests.count == 20 })
        #expect(await client.isAlive())
        await client.close()
        let ends = await ends(of: tasks)
        #expect(ends.allSatisfy { $0?.kind == .closed && $0?.delivery == .unknown })
        let late = await failure(of: client, post(server))
        #expect(late?.kind == .closed && late?.delivery == .surelyNotSent)
        #expect(await client.isAlive() == false)
        await client.close()
    }

    @Test func `a client let go of gives its connections back`() async throws {
        let server = try ScriptedServer { try $0.answerAll() }
        var client: HTTPClient? = try plainClient()
        _ = try await client?.send(get(server))
        #expect(server.openCount == 1)
        client = nil
        #expect(await server.saw { $0.openCount == 0 })
    }

    private func ends(of tasks: [Task<HTTPFailure?, Never>]) async -> [HTTPFailure?] {
        var ends: [HTTPFailure?] = []
        for task in tasks { ends.append(await task.value) }
        return ends
    }
}
