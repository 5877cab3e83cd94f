import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// The built program's one-shot commands, as somebody at a terminal or a script meets them.
@Suite struct CommandTests {
    private let folder: TemporaryFolder
    private let settings: String

    init() throws {
        folder = try TemporaryFolder()
        settings = folder.url.appending(path: "bravo.yaml").path
        let yaml = """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            chats:
              salon:
                platform: salon
                url: http://127.0.0.1:1
                tokenFile: ./salon.token
                rooms: ["desk"]
                announce: "desk"
            """
        try yaml.write(toFile: settings, atomically: true, encoding: .utf8)
    }

    /// One thank on Tuesday 17 November 2026.
    private func record(reason: String = "la salle trouvée") async throws {
        let ledger = try await Ledger.open(
            folder: folder.url.appending(path: "data"), at: Date(iso: "2026-11-16T08:00:00Z"))
        let address = MessageAddress(chat: "salon", room: "desk", message: "m1")
        let message = Message(
            address: address, sender: Member(user: "karim", name: "Karim"), sentAt: Date(iso: "2026-11-17T10:00:00Z"),
            content: [])
        let thanks = Thanks(word: .merci, recipients: [.handle("ana")], reason: reason)
        let heard = HeardMessage(
            message, reading: .command(.thanks(thanks)), findings: [.member(Member(user: "ana", name: "Ana Ruiz"))])
        let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        _ = try await ledger.record(
            Intake(
                chat: "salon", stream: "events", heard: [.message(heard)], members: [], next: Cursor(rawValue: "1"),
                caughtUpAt: nil, clockDifference: nil, zone: zone, operators: []),
            at: Date(iso: "2026-11-17T10:00:01Z"))
    }

    @Test func `a dry run shows the week's post and settles nothing`() async throws {
        try await record()
        for _ in 1...2 {
            let shown = try BravoProcess.run(["week", "--week", "2026-W47", "--dry-run", "--settings", settings])
            #expect(shown.status == 0)
            #expect(shown.output.contains("La semaine du 16 au 22 novembre"))
            #expect(shown.output.contains("Ana Ruiz") && shown.output.contains("(Karim)"))
        }
    }

    @Test func `a week is settled once, and the second time says so`() async throws {
        let week = ["week", "--week", "2020-W10", "--settings", settings]
        #expect(try BravoProcess.run(week).status == 0)
        let second = try BravoProcess.run(week)
        #expect(second.status == 1)
        #expect(second.error.contains("settled before"))
    }

    @Test func `a week that is not over is not settled`() throws {
        let future = try BravoProcess.run(["week", "--week", "2999-W10", "--settings", settings])
        #expect(future.status == 1)
        #expect(future.error.contains("--dry-run"))
    }

    @Test(arguments: ["2026-47", "2026-W54", "last"])
    func `a week that is none is refused with how to write it`(week: String) throws {
        let refused = try BravoProcess.run(["week", "--week", week, "--settings", settings])
        #expect(refused.status == 64)
        #expect(refused.error.contains("2026-W47"))
    }

    @Test func `the export has a line for each recognition, and a table that starts no formula`() async throws {
        try await record(reason: "=SUM(A1)")
        let lines = try BravoProcess.run(["export", "recognitions", "--settings", settings]).output.split(
            separator: "\n")
        #expect(lines.count == 1)
        let record = try JSONDecoder().decode(RecognitionRecord.self, from: Data(try #require(lines.first).utf8))
        #expect(record.reason == "=SUM(A1)" && record.recipients.map(\.name) == ["Ana Ruiz"])
        let table = try BravoProcess.run(["export", "recognitions", "--format", "csv", "--settings", settings]).output
        #expect(table.contains("'=SUM(A1)"))
    }

    @Test(arguments: [("2026-11-17", 1), ("2026-11-18", 0)])
    func `the export begins with a day of the workspace`(since: String, count: Int) async throws {
        try await record()
        let export = try BravoProcess.run(["export", "recognitions", "--since", since, "--settings", settings])
        #expect(export.output.split(separator: "\n").count == count)
    }

    @Test func `parse tells what each line would do, whatever the bytes`() throws {
        let input =
            "/bravo @ana for the docs\nhello\n/bravo @ana\n{\"text\":\"!merci pour la clé\",\"repliesTo\":\"$1\"}\n\u{0}\u{202E}\n"
        let parsed = try BravoProcess.run(["parse"], input: input)
        #expect(parsed.status == 0)
        let readings = parsed.output.split(separator: "\n").map { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["reading"] as? String
        }
        #expect(readings == ["thanks", "not for us", "nearly", "thanks", "not for us"])
    }

    @Test func `settings that need mending are told all at once, with status 78`() throws {
        try "workspace: X\ntimezone: Europe/Pariss\nlangage: fr\n".write(
            toFile: settings, atomically: true, encoding: .utf8)
        let run = try BravoProcess.run(["run", "--settings", settings])
        #expect(run.status == 78)
        #expect(run.error.contains("Europe/Paris?") && run.error.contains("language") && run.error.contains("chats"))
    }

    @Test func `a port that is taken ends the demo with a sentence`() throws {
        let server = try ScriptedServer { try $0.stall() }
        defer { server.stop() }
        let demo = try BravoProcess.run(["demo", "--port", "\(server.port)", "--folder", folder.url.path])
        #expect(demo.status == 78)
        #expect(demo.error.contains("taken by another program"))
    }

    @Test(arguments: [
        [], ["run"], ["check"], ["rooms"], ["status"], ["outbox"], ["outbox", "list"], ["outbox", "arrived"],
        ["outbox", "again"], ["outbox", "drop"], ["demo"], ["week"], ["parse"], ["choose"], ["export"],
        ["export", "recognitions"], ["export", "person"], ["roster"], ["roster", "import"], ["roster", "export"],
    ])
    func `help shows an example`(command: [String]) throws {
        let help = try BravoProcess.run(command + ["--help"])
        #expect(help.status == 0)
        #expect(help.output.contains("bravo"))
    }
}
