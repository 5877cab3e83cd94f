import Curl
import Foundation
import Glibc
import TestSupport
import Testing

@testable import bravo

/// What the built program tells systemd.
@Suite struct NotifyingTests {
    @Test func `ready once the window listens, alive again and again, and the end when it comes`() async throws {
        let (socket, salon) = (try NotifySocket(), try ScriptedSalon())
        let program = try salon.launch(["NOTIFY_SOCKET=\(socket.name)", "WATCHDOG_USEC=400000"])
        defer { program.kill() }
        #expect(socket.hears("READY=1"), "\(program.error)")
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        let health = try #require(URL(string: "http://127.0.0.1:\(salon.port)/healthz"))
        #expect([200, 503].contains(try await client.send(HTTPRequest(.get, health, isRepeatable: true)).status))
        await client.close()
        for _ in 1...5 { #expect(socket.hears("WATCHDOG=1", within: 2)) }
        kill(program.processID, SIGTERM)
        #expect(socket.hears("STOPPING=1"))
        #expect(program.wait() == 0)
    }

    @Test func `the watchdog of another process is not ours to feed`() async throws {
        let (socket, salon) = (try NotifySocket(isAbstract: true), try ScriptedSalon())
        let program = try salon.launch(["NOTIFY_SOCKET=\(socket.name)", "WATCHDOG_USEC=100000", "WATCHDOG_PID=1"])
        defer { program.kill() }
        #expect(socket.hears("STATUS=Bravo is at work. chats=salon"))
        #expect(!socket.hears("WATCHDOG=1", within: 1))
    }

    @Test func `a reload is told when it begins and when it is done, also when nothing comes of it`() async throws {
        let (socket, salon) = (try NotifySocket(), try ScriptedSalon())
        let program = try salon.launch(["NOTIFY_SOCKET=\(socket.name)"])
        defer { program.kill() }
        #expect(socket.hears("READY=1"))
        for language in ["en", "xx"] {
            try salon.settle(language: language)
            kill(program.processID, SIGHUP)
            #expect(socket.hears("RELOADING=1"))
            #expect(socket.hears("READY=1"))
        }
    }
}
