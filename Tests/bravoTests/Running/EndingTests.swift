import Foundation
import Glibc
import Storage
import TestSupport
import Testing

@testable import bravo

/// How the built program ends while something is being said.
@Suite struct EndingTests {
    /// What calls for a sentence in answer.
    private static let incomplete = "/bravo <@ana>"

    /// Signals the program and waits for its end; how many seconds that took.
    private func end(_ program: Program, with signals: [Int32]) async -> (status: Int32, seconds: Double) {
        let start = ContinuousClock.now
        for signal in signals { kill(program.processID, signal) }
        let status = program.wait()
        return (status, (ContinuousClock.now - start) / .seconds(1))
    }

    private func outbox(_ salon: ScriptedSalon) async throws -> OutboxCounts {
        let ledger = try await Ledger.open(folder: salon.folder.url.appending(path: "data"), at: .now)
        return try await ledger.outboxCounts()
    }

    @Test(arguments: [[SIGTERM], [SIGINT], [SIGTERM, SIGTERM, SIGINT]])
    func `an answer that comes three seconds after the signal still counts`(signals: [Int32]) async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        salon.behave { request, connection in
            if request.method == "POST" { try connection.pause(3) }
            return false
        }
        salon.post(Self.incomplete)
        #expect(await salon.server.saw { $0.requests.contains { $0.method == "POST" } })
        let end = await end(program, with: signals)
        #expect(end.status == 0 && end.seconds < 10, "\(end) \(program.error)")
        #expect(salon.said.count == 1)
        #expect(try await outbox(salon).said == 1)
        #expect(program.error.components(separatedBy: "Bravo is ending.").count == 2, "\(program.error)")
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `an answer that never comes is waited for in vain, marked, and settled after the next start`(signal: Int32)
        async throws
    {
        let salon = try ScriptedSalon()
        let program = try await salon.start()
        defer { program.kill() }
        salon.behave { [weak salon] request, connection in
            guard request.method == "POST" else { return false }
            salon?.take(request)
            try connection.stall()
        }
        salon.post(Self.incomplete)
        #expect(await salon.server.saw { $0.requests.contains { $0.method == "POST" } })
        let end = await end(program, with: [signal])
        #expect(end.status == 0 && end.seconds < 10, "\(end) \(program.error)")
        #expect(try await outbox(salon).said == 0)
        salon.behave { _, _ in false }
        let next = try await salon.start()
        defer { next.kill() }
        #expect(await salon.server.saw { $0.requests.count { $0.method == "POST" } == 2 })
        #expect(next.terminate() == 0)
        #expect(salon.said.count == 1)
        #expect(try await outbox(salon).said == 1)
    }

    @Test func `the end's line tells why, also where the settings are at fault`() async throws {
        let salon = try ScriptedSalon(log: "log:\n  format: json")
        let first = try await salon.start()
        defer { first.kill() }
        let second = try BravoProcess.run(["run", "--settings", salon.settings])
        #expect(second.status == 75)
        let line = try JSONDecoder().decode([String: String].self, from: Data(second.error.utf8))
        #expect(line["level"] == "error" && line["why"]?.contains("already runs") == true)
        #expect(first.terminate() == 0)
        let last = try #require(first.error.split(separator: "\n").last)
        #expect(try JSONDecoder().decode([String: String].self, from: Data(last.utf8))["why"] == "SIGTERM")
    }
}
