import ArgumentParser
import Foundation
import Testing

@testable import bravo

@Suite struct ManualTests {
    private let version = Version(number: "1.2.3", commit: "ee1b732", hasChanges: false)

    @Test func `the manual has every command with all that it takes`() throws {
        let page = try CommandManual(of: BravoCommand.self, version: version).text
        let tool = try CommandInfo(of: BravoCommand.self)
        #expect(tool.commands.count > 5)
        for command in tool.commands {
            #expect(page.contains("\n.Ss \"\(command.path.joined(separator: " "))\"\n"))
            for argument in command.ownArguments { #expect(page.contains("\n.It \(argument.macros)\n")) }
        }
    }

    @Test func `every command's help has an example and its exit statuses`() throws {
        for command in try CommandInfo(of: BravoCommand.self).commands where command.commandName != "help" {
            let help = command.discussion ?? ""
            let path = command.path.joined(separator: " ")
            #expect(help.contains("  \(path)") || help.contains("| \(path)"), "\(path) has no example")
            #expect(help.contains("tatus"), "\(path) does not tell its exit statuses")
        }
    }

    @Test func `what help hides, the manual hides`() throws {
        struct Hidden: ParsableCommand {
            static let configuration = CommandConfiguration(shouldDisplay: false)
        }
        struct Shown: ParsableCommand {
            @Option(help: .hidden) var secret = "x"
            @Option(help: "An open one.") var open: String
            @Flag(name: .shortAndLong) var force = false
        }
        struct Tool: ParsableCommand {
            static let configuration = CommandConfiguration(subcommands: [Hidden.self, Shown.self, Both.self])
        }
        struct Below: ParsableCommand {}
        struct Both: ParsableCommand {
            static let configuration = CommandConfiguration(subcommands: [Below.self])
            @Flag(name: .long) var own = false
        }
        let page = try CommandManual(of: Tool.self, version: version).text
        #expect(page.contains("\n.Ss \"tool both\"\n") && page.contains("\n.Ss \"tool both below\"\n"))
        #expect(!page.contains("hidden") && !page.contains("secret"))
        #expect(page.contains("\n.Fl \\&\\-open Ar \\&open\n.Op Fl \\&\\-force , Fl \\&f\n"))
    }

    @Test func `the manual has every exit status`() throws {
        let page = try CommandManual(of: BravoCommand.self, version: version).text
        for code in Stop.Code.allCases { #expect(page.contains("\n.It \(code.rawValue)\n\(code.meaning)")) }
    }

    @Test func `the settings' manual has every key`() {
        let page = SettingsManual(version: version).text
        for key in SettingsKey.all { #expect(page.contains("\n.It Va \\&\(key.path)\n")) }
    }

    @Test func `the smallest settings file is one that is taken`() throws {
        let settings = try SettingsFolder().settings(SettingsKey.smallestFile)
        #expect(settings.chats.map(\.announcing.week) == [settings.chats.first?.rooms.first])
    }

    @Test(arguments: [
        ("plain", "plain"), (".Sh starts no section", "\\&.Sh starts no section"),
        ("'t is text", "\\&\\(aqt is text"), ("a\\b", "a\\eb"), ("one-two", "one\\-two"),
        ("in `code` too", "in \\fBcode\\fR too"), ("one ` alone", "one ` alone"), ("👏 é", "\\[u1F44F] \\[u00E9]"),
        ("First. Second? Third", "First.\nSecond?\nThird"), ("wait: ./a.b works", "wait: ./a.b works"),
    ])
    func `text stays text`(text: String, written: String) {
        var page = Mdoc(title: "X", section: 1, version: version)
        page.prose(text)
        #expect(page.text.hasSuffix("(ee1b732)\"\n" + written + "\n"))
    }

    @Test func `what is indented is to be typed, and the rest is filled`() {
        var page = Mdoc(title: "X", section: 1, version: version)
        page.discussion("Example:\n  bravo `week`   # now\n    deeper\nTold\nonce.\n\nAgain.")
        let written = """
            Example:
            .Bd -literal -offset indent
            bravo \\(gaweek\\(ga   # now
              deeper
            .Ed
            .Pp
            Told once.
            .Pp
            Again.

            """
        #expect(page.text.hasSuffix("\"\n" + written))
    }

    @Test func `the program writes both pages`() throws {
        #expect(try BravoProcess.run(["man"]).output == CommandManual(of: BravoCommand.self, version: .current).text)
        #expect(try BravoProcess.run(["man", "bravo.yaml"]).output == SettingsManual(version: .current).text)
        #expect(try BravoProcess.run(["man", "bravo.json"]).status == 64)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `there is a completion script`(shell: String) throws {
        let script = try BravoProcess.run(["--generate-completion-script", shell])
        #expect(script.status == 0 && script.output.contains("week"))
    }
}
