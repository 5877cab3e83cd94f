import Foundation
import TestSupport
import Testing

@testable import bravo

/// `bravo check` and `bravo rooms` where no chat answers: what needs no homeserver.
@Suite struct CheckCommandTests {
    private let folder: SettingsFolder
    private let settings: String

    init() throws {
        folder = try SettingsFolder()
        settings = try folder.write(
            "bravo.yaml",
            """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            chats:
              salon:
                platform: salon
                url: http://127.0.0.1:1
                tokenFile: ./salon.token
                rooms: ["desk"]
            """)
        _ = try folder.write("salon.token", "canary-token\n")
    }

    private func check(_ more: String...) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(["check", "--settings", settings] + more)
    }

    @Test func `before the first start nothing is made, and a chat that is away is told with status 69`() throws {
        let check = try check()
        #expect(check.status == 69)
        #expect(check.output.contains("is not there yet; the first start makes it"))
        #expect(check.output.contains("MEND  salon: account"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "data").path))
    }

    @Test func `what the operator has to mend comes before a chat that is away`() throws {
        _ = try folder.write("data", "a file")
        let check = try check()
        #expect(check.status == 78)
        #expect(check.output.contains("is no folder") && check.output.contains("MEND  salon: account"))
    }

    @Test func `all problems of the settings are told, as by every command`() throws {
        _ = try folder.write("bravo.yaml", "workspace: X\ntimezone: Europe/Pariss\nlangage: fr\n")
        let check = try check()
        #expect(check.status == 78 && check.output.isEmpty)
        #expect(check.error.contains("Europe/Paris?") && check.error.contains("chats"))
    }

    @Test func `a token file open to others is told, and the token is not`() throws {
        _ = try folder.write("salon.token", "canary-token\n", mode: 0o644)
        let check = try check("--json")
        #expect(check.status == 78)
        #expect(check.output.contains("chmod 600") && !(check.output + check.error).contains("canary"))
        for line in check.output.split(separator: "\n") {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test func `settings that others may write, and a ledger without a bot, are told`() throws {
        _ = try BravoProcess.run(["week", "--week", "2020-W10", "--settings", settings])
        chmod(settings, 0o666)
        let check = try check()
        #expect(check.output.contains("chmod go-w") && check.output.contains("ok    ledger"))
        #expect(check.output.contains("none runs on this data folder"))
    }

    @Test(arguments: [
        (["--platform", "salon", "--url", "http://127.0.0.1:1", "--token-file", "TOKEN"], 69 as Int32, "connected"),
        (
            ["--platform", "salon", "--url", "http://127.0.0.1:1", "--token-file", "nowhere.token"], 78,
            "cannot be read"
        ),
        (["--platform", "salon", "--url", "http://chat.example.org", "--token-file", "TOKEN"], 64, "--allow-http"),
        (["--platform", "salon", "--url", "ftp://x", "--token-file", "TOKEN"], 64, "https"),
        (["--settings", "SETTINGS", "--chat", "matrix"], 78, "they have salon"),
        (["--settings", "SETTINGS"], 69, "connected"),
        (["--settings", "SETTINGS", "--platform", "salon", "--url", "x", "--token-file", "y"], 64, "--settings"),
    ])
    func `rooms that cannot be listed end with a sentence and a status`(
        arguments: [String], status: Int32, words: String
    ) throws {
        let token = folder.url.appending(path: "salon.token").path
        let rooms = try BravoProcess.run(
            ["rooms"] + arguments.map { $0 == "TOKEN" ? token : $0 == "SETTINGS" ? settings : $0 })
        #expect(rooms.status == status && rooms.output.isEmpty)
        #expect(rooms.error.contains(words), "\(rooms.error)")
    }
}
