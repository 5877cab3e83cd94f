import Foundation
import Storage
import TestSupport
import Testing

/// Backup and restore as somebody at a terminal or a timer meets them.
@Suite struct BackupCommandTests {
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
            web:
              listen: 127.0.0.1:0
            """
        try yaml.write(toFile: settings, atomically: true, encoding: .utf8)
        try Data("token".utf8).write(to: folder.url.appending(path: "salon.token"))
        chmod(path("salon.token"), 0o600)
    }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    private func bravo(_ arguments: String...) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(arguments + ["--settings", settings])
    }

    /// `bravo week` settles an old week, which makes a ledger.
    private func makeLedger(week: String = "2020-W10") throws {
        #expect(try bravo("week", "--week", week).status == 0)
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    @Test func `a backup is one line and one file`() throws {
        try makeLedger()
        let backup = try bravo("backup", path("copy.sqlite"))
        #expect(backup.status == 0)
        #expect(backup.output.hasPrefix(path("copy.sqlite") + ": ") && backup.output.hasSuffix("0 recognitions\n"))
        #expect(try mode("copy.sqlite") == 0o600)
        let again = try bravo("backup", path("copy.sqlite"))
        #expect(again.status == 1)
        #expect(again.error.contains("--force"))
        #expect(try bravo("backup", path("copy.sqlite"), "--force").status == 0)
    }

    @Test func `in a folder the newest are kept`() throws {
        try makeLedger()
        try FileManager.default.createDirectory(atPath: path("copies"), withIntermediateDirectories: false)
        for name in ["bravo-2020-01-01T000000Z.sqlite", "bravo-2020-01-02T000000Z.sqlite", "notes.txt"] {
            try Data().write(to: folder.url.appending(path: "copies/" + name))
        }
        #expect(try bravo("backup", path("copies"), "--keep", "2").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: path("copies")).sorted()
        #expect(names.count == 3)
        #expect(names.first == "bravo-2020-01-02T000000Z.sqlite" && names.last == "notes.txt")
    }

    @Test func `a pipe gets the same bytes, and nothing is left`() throws {
        try makeLedger()
        let sh = try Program(
            [
                "sh", "-c", "\"$0\" backup --to - --settings \"$1\" | cat > \"$2\"", BravoProcess.binary, settings,
                path("copy"),
            ])
        #expect(sh.wait() == 0)
        #expect(sh.output.isEmpty && sh.error.contains("standard output: "))
        #expect(try bravo("restore", path("copy"), "--yes").status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: path("data")).allSatisfy { !$0.hasSuffix(".partial") })
    }

    @Test(arguments: [[], ["a", "--to", "b"], ["a", "--keep", "3"], ["a", "--keep", "0"]])
    func `what cannot be meant is refused`(arguments: [String]) throws {
        #expect(try BravoProcess.run(["backup", "--settings", settings] + arguments).status == 64)
    }

    @Test func `without a ledger there is no backup, and none is made`() throws {
        let backup = try bravo("backup", path("copy.sqlite"))
        #expect(backup.status == 78)
        #expect(!FileManager.default.fileExists(atPath: path("data")))
    }

    @Test func `a newer ledger is replaced only by consent, and kept`() throws {
        try makeLedger()
        #expect(try bravo("backup", path("copy.sqlite")).status == 0)
        try makeLedger(week: "2020-W11")
        let refused = try bravo("restore", path("copy.sqlite"))
        #expect(refused.status == 1)
        #expect(refused.error.contains("settled 1 week and") && refused.error.contains("--yes"))
        #expect(try bravo("week", "--week", "2020-W11").status == 1)
        let restored = try bravo("restore", path("copy.sqlite"), "--yes")
        #expect(restored.status == 0)
        #expect(restored.output.contains("ledger-before-restore-"))
        #expect(restored.output.contains("salon: not in the backup"))
        #expect(try bravo("week", "--week", "2020-W11").status == 0)
    }

    @Test func `a file that is no backup is refused with what to do`() throws {
        try Data("hello".utf8).write(to: folder.url.appending(path: "copy.sqlite"))
        let refused = try bravo("restore", path("copy.sqlite"))
        #expect(refused.status == 1)
        #expect(refused.error.contains("not a whole backup"))
        #expect(try bravo("restore", path("nowhere")).status == 1)
    }

    @Test func `while the bot runs a backup is made, and a restore is refused`() throws {
        let bot = try BravoProcess.start(["run", "--settings", settings])
        defer { bot.kill() }
        while try bravo("backup", path("copy.sqlite")).status != 0 { usleep(50_000) }
        let refused = try bravo("restore", path("copy.sqlite"), "--yes")
        #expect(refused.status == 75)
        #expect(bot.terminate() == 0)
        #expect(try bravo("restore", path("copy.sqlite"), "--yes").status == 0)
    }

    @Test(arguments: ["week", "run", "export recognitions", "backup copy.sqlite"])
    func `an older program refuses a newer ledger with a sentence`(command: String) throws {
        try makeLedger()
        let later = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
        let insert = "c.execute(\"INSERT INTO grdb_migrations VALUES ('v999')\"); c.commit()"
        try Program.run(["python3", "-c", later + insert, path("data/ledger.sqlite")])
        let arguments = command.split(separator: " ").map { $0.hasSuffix(".sqlite") ? path(String($0)) : String($0) }
        let refused = try BravoProcess.run(arguments + ["--settings", settings])
        #expect(refused.status == 78)
        // `bravo run` says it as a line of its log.
        #expect(
            refused.error.contains("A later version of Bravo wrote this ledger; install that version or a newer one."))
    }
}
