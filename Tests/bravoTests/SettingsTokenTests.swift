import Chat
import Foundation
import Praise
import Testing

@testable import bravo

@Suite struct SettingsTokenTests {
    private let folder: SettingsFolder
    private let chat: Settings.Chat

    init() throws {
        folder = try SettingsFolder()
        chat = try #require(try folder.settings(Sample.smallest).chats.first)
    }

    @Test(arguments: ["syt_abc", "syt_abc\n", "syt_abc\r\n", "syt_abc \n\n"], [0o600, 0o400])
    func `the one line of a file that is ours alone is the token`(text: String, mode: Int) throws {
        _ = try folder.write("matrix.token", text, mode: mode)
        let token = try chat.readToken(credentials: nil)
        #expect(token.revealed == "syt_abc")
        #expect(chat.account { token }.token() == "syt_abc")
    }

    @Test(arguments: [
        ("syt_abc", 0o644, "can be read by others (mode 0644). chmod 600 "),
        ("syt_abc", 0o640, "can be read by others (mode 0640)"),
        ("syt_abc", 0o602, "can be read by others (mode 0602)"),
        ("", 0o600, "is empty"),
        (" \n", 0o600, "is empty"),
        ("syt_abc\nsyt_def\n", 0o600, "does not hold one token on one line"),
        ("token: syt_abc", 0o600, "does not hold one token on one line"),
        ("syt_é", 0o600, "does not hold one token on one line"),
        (String(repeating: "a", count: 20000), 0o600, "is too long for a token"),
    ])
    func `any other file is refused at the place of its key, and not shown`(text: String, mode: Int, expected: String)
        throws
    {
        let path = try folder.write("matrix.token", text, mode: mode)
        let failure = try #require(throws: SettingsFailure.self) { try chat.readToken(credentials: nil) }
        #expect(
            "\(failure)".contains(
                "bravo.yaml:8:16: chats.matrix.tokenFile: “\(path)” \(expected)".replacingOccurrences(
                    of: path, with: path.shownSafely)), "\(failure)")
        #expect(!"\(failure)".contains("syt_"))
    }

    @Test func `a file that is not there, a folder and a pipe are refused without waiting`() throws {
        let path = folder.url.appendingPathComponent("matrix.token").path
        let complaint = {
            try #require(throws: SettingsFailure.self) { try chat.readToken(credentials: nil) }.problems[0].complaint
        }
        #expect(try complaint() == "cannot be read (No such file or directory)")
        #expect(mkfifo(path, 0o600) == 0)
        #expect(try complaint() == "is not a regular file")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(try complaint() == "is not a regular file")
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `a file of another user is refused`() throws {
        let path = try folder.write("matrix.token", "syt_abc")
        #expect(chown(path, 1, 1) == 0)
        let failure = try #require(throws: SettingsFailure.self) { try chat.readToken(credentials: nil) }
        #expect(failure.problems.map(\.complaint) == ["belongs to another user"])
    }

    @Test func `a systemd credential is found in its folder, its group bits being an access list`() throws {
        var chat = chat
        chat.token = .credential("matrix")
        _ = try folder.write("matrix", "syt_abc\n", mode: 0o440)
        #expect(try chat.readToken(credentials: folder.url.path).revealed == "syt_abc")
        _ = try folder.write("matrix", "syt_abc\n", mode: 0o444)
        #expect(throws: SettingsFailure.self) { try chat.readToken(credentials: folder.url.path) }
        let failure = try #require(throws: SettingsFailure.self) { try chat.readToken(credentials: nil) }
        #expect("\(failure)".contains("“credential:matrix” is not there: systemd gave no credentials"), "\(failure)")
    }

    @Test func `what is wrong with the tokens of all chats is told at once`() throws {
        let more = Sample.smallest + Sample.smallest.split(separator: "\n").dropFirst(4).joined(separator: "\n")
        let settings = try folder.settings(
            more.replacingOccurrences(
                of: "matrix.token\n    rooms: [\"!abc:example.org\", \"!def:example.org\"]\n  matrix",
                with: "a.token\n    rooms: [\"!abc:example.org\"]\n  second"))
        let failure = try #require(throws: SettingsFailure.self) { try settings.readTokens(credentials: nil) }
        #expect(failure.problems.map(\.key) == ["chats.matrix.tokenFile", "chats.second.tokenFile"])
        for name in ["a.token", "matrix.token"] { _ = try folder.write(name, name) }
        #expect(
            try settings.readTokens(credentials: nil).mapValues(\.revealed) == [
                "matrix": "a.token", "second": "matrix.token",
            ])
    }
}
