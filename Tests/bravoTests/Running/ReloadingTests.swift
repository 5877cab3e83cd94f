import Curl
import Foundation
import Glibc
import TestSupport
import Testing

@testable import bravo

/// SIGHUP, and the built program.
@Suite struct ReloadingTests {
    private static let incomplete = "/bravo <@ana>"

    private func sends(_ count: Int, _ salon: ScriptedSalon) async -> Bool {
        await salon.server.saw { _ in salon.said.count == count }
    }

    private func logs(_ text: String, _ program: Program, _ salon: ScriptedSalon) async -> Bool {
        await salon.server.saw { _ in program.error.contains(text) }
    }

    /// The writing end of the named pipe that the settings are, once somebody reads it.
    private func writer(_ salon: ScriptedSalon) async -> FileHandle? {
        var descriptor: Int32 = -1
        _ = await salon.server.saw { _ in
            descriptor = open(salon.settings, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
            return descriptor >= 0
        }
        return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    @Test func `new settings take effect, wrong ones do not, and every problem is told`() async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        salon.post(Self.incomplete)
        #expect(await sends(1, salon))
        try salon.settle(language: "xx", also: "timezones: no")
        kill(program.processID, SIGHUP)
        #expect(await logs("old ones stay in force", program, salon))
        #expect(program.error.contains("language: “xx”") && program.error.contains("timezones"))
        salon.post(Self.incomplete)
        #expect(await sends(2, salon))
        #expect(salon.said.values.allSatisfy { $0.contains("Pour quoi") }, "\(salon.said)")
        try salon.settle(log: "log:\n  format: json", language: "en", also: "data: ./elsewhere")
        kill(program.processID, SIGHUP)
        #expect(await logs(#"changed="language log.format""#, program, salon), "\(program.error)")
        #expect(await logs(#""message":"Bravo is at work.""#, program, salon))
        #expect(program.error.contains("stay as they were until Bravo is restarted. keys=data"))
        salon.post(Self.incomplete)
        #expect(await sends(3, salon))
        #expect(salon.said.values.count { $0.contains("What for") } == 1, "\(salon.said)")
        #expect(!FileManager.default.fileExists(atPath: salon.folder.url.path + "/elsewhere"))
        #expect(program.terminate() == 0)
    }

    @Test func `a new token is used from the reload on`() async throws {
        let salon = try ScriptedSalon(token: "0ldt0k3n")
        let program = try await salon.start()
        defer { program.kill() }
        try salon.write("token", "n3wt0k3n")
        kill(program.processID, SIGHUP)
        #expect(await salon.server.saw { $0.requests.last?.header("Authorization") == "Bearer n3wt0k3n" })
        try salon.write("token", "two words")
        kill(program.processID, SIGHUP)
        #expect(await logs("one token on one line", program, salon))
        #expect(program.terminate() == 0)
    }

    @Test func `the page of health knows the chats of the new settings`() async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        let yaml = try String(contentsOfFile: salon.settings, encoding: .utf8)
        try salon.write("bravo.yaml", yaml.replacingOccurrences(of: "  salon:\n", with: "  other:\n"))
        kill(program.processID, SIGHUP)
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        let health = try #require(URL(string: "http://127.0.0.1:\(salon.port)/healthz"))
        #expect(await logs("chats.salon chats.other", program, salon))
        let body = try await client.send(HTTPRequest(.get, health, isRepeatable: true)).body
        await client.close()
        #expect(String(decoding: body, as: UTF8.self).contains("other"))
    }

    @Test(arguments: [[SIGHUP, SIGTERM], [SIGTERM, SIGHUP], [SIGHUP, SIGHUP, SIGHUP, SIGTERM]])
    func `a reload and the end at the same time end well`(signals: [Int32]) async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        for signal in signals { kill(program.processID, signal) }
        let start = ContinuousClock.now
        #expect(program.wait() == 0, "\(program.error)")
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(program.error.contains("Bravo has ended. why=SIGTERM"))
    }

    @Test func `a signal that comes while the program starts is remembered`() async throws {
        let salon = try ScriptedSalon()
        let yaml = try String(contentsOfFile: salon.settings, encoding: .utf8)
        // Reading a named pipe, the program waits for us in the middle of its start.
        try FileManager.default.removeItem(atPath: salon.settings)
        #expect(mkfifo(salon.settings, 0o600) == 0)
        let program = try salon.launch()
        defer { program.kill() }
        let pipe = try #require(await writer(salon))
        kill(program.processID, SIGHUP)
        try pipe.write(contentsOf: Data(yaml.utf8))
        try pipe.close()
        #expect(await logs("at work", program, salon))
        let again = try #require(await writer(salon))
        try again.write(contentsOf: Data(yaml.replacingOccurrences(of: "language: fr", with: "language: en").utf8))
        try again.close()
        #expect(await logs("changed=language", program, salon))
        #expect(program.terminate() == 0)
    }

    @Test func `what is being said is settled before the next ones take over`() async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        salon.behave { request, connection in
            if request.method == "POST" { try connection.pause(1) }
            return false
        }
        salon.post(Self.incomplete)
        #expect(await salon.server.saw { $0.requests.contains { $0.method == "POST" } })
        kill(program.processID, SIGHUP)
        #expect(await logs("changed=nothing", program, salon))
        #expect(await salon.server.saw { _ in program.error.components(separatedBy: "at work").count == 3 })
        // Broken off, it would be said only by the next shift's second try.
        #expect(salon.said.count == 1)
        #expect(salon.server.requests.count { $0.method == "POST" } == 1)
        #expect(program.terminate() == 0)
    }
}
