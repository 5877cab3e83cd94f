import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// `bravo mail`, as whoever reads the answers to Bravo's mails uses it.
@Suite struct MailCommandTests {
    private let folder: TemporaryFolder
    private let settings: String

    init() throws {
        folder = try TemporaryFolder()
        settings = folder.url.appending(path: "bravo.yaml").path
        try Data(
            """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            chats:
              matrix:
                platform: salon
                url: http://127.0.0.1:1
                tokenFile: ./salon.token
                rooms: ["desk"]

            """.utf8
        ).write(to: URL(filePath: settings))
    }

    private func mail(_ arguments: String...) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(["mail"] + arguments + ["--settings", settings])
    }

    @Test func `an address is stopped, listed and resumed`() throws {
        #expect(try mail("list").output == "Nobody has asked for no more mail.\n")
        let stopped = try mail("stop", "Ines@example.org")
        #expect(stopped.status == 0, "\(stopped.error)")
        #expect(
            stopped.output
                == "Ines@example.org gets no more mail. To go back on that: bravo mail resume Ines@example.org\n")
        #expect(try mail("stop", "ines@example.org").output.hasPrefix("ines@example.org gets no more mail, as before."))
        let listed = try mail("list")
        #expect(listed.status == 0 && listed.output.hasPrefix("ines@example.org  since "))
        let line = try mail("list", "--json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        #expect(object["address"] == "ines@example.org" && Set(object.keys) == ["address", "since"])
        #expect(try mail("resume", "INES@example.org").output == "INES@example.org gets mail again.\n")
        #expect(
            try mail("resume", "ines@example.org").output
                == "ines@example.org was not stopped; it gets mail as before.\n")
        #expect(try mail("list").output == "Nobody has asked for no more mail.\n")
        #expect(try mail("list", "--json").output == "")
    }

    @Test func `what waits is dropped, and that is told`() async throws {
        let ledger = try await Ledger.open(
            folder: folder.url.appending(path: "data"), at: Date(iso: "2026-11-17T10:00:00Z"))
        let sayings = try (1...2).map { number in
            QueuedSaying(
                to: .mail(Mailbox(try MailAddress("ines@example.org"))), saying: .help,
                origin: .message(
                    MessageAddress(chat: "matrix", room: "desk", message: MessageID("\(number)")), .original),
                purpose: .answer)
        }
        try await ledger.queue(sayings, at: Date(iso: "2026-11-17T10:00:00Z"))
        #expect(try mail("stop", "ines@example.org").output.contains(". 2 mails that waited are dropped. To go back"))
        #expect(try await ledger.sayings().map(\.detail) == [MailStop.reason, MailStop.reason])
    }

    @Test(arguments: [
        ("ines", "“ines” has no @; write it like ines@example.org."), ("a@b@c.org", "more than one @"),
        ("ines@example.org\nBcc: x", "holds a space or an invisible character"), ("", "has no @"),
    ])
    func `what is no address is told with what to write`(address: String, complaint: String) throws {
        for order in ["stop", "resume"] {
            let end = try mail(order, address)
            #expect(end.status == 64 && end.error.contains(complaint), "\(end.error)")
        }
    }

    @Test func `a ledger says in what is exported of a person that they stopped`() async throws {
        let ledger = try await Ledger.open(
            folder: folder.url.appending(path: "data"), at: Date(iso: "2026-11-17T10:00:00Z"))
        _ = try await ledger.importRoster(
            RosterFile(CSVTable("person,accounts,email\nAna,matrix:ana,ana@example.org\n")),
            at: Date(iso: "2026-11-17T10:00:00Z"))
        try await ledger.stopMail(to: MailAddress("ana@example.org"), at: Date(iso: "2026-11-17T10:00:00Z"))
        let exported = try BravoProcess.run(["export", "person", "Ana", "--settings", settings])
        #expect(exported.output.contains("\"mailStoppedAt\":\"2026-11-17T10:00:00Z\""), "\(exported.error)")
    }
}
