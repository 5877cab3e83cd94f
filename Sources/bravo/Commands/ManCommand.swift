import ArgumentParser

struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Writes a manual page to standard output, in mdoc.",
        discussion: """
            Examples:
              bravo man | man -l -
              bravo man > /usr/local/share/man/man1/bravo.1
              bravo man bravo.yaml > /usr/local/share/man/man5/bravo.yaml.5
            Exit status: 0 written; 1 failed.
            """)

    enum Page: String, CaseIterable, ExpressibleByArgument {
        case commands = "bravo"
        case settings = "bravo.yaml"
    }

    @Argument(help: "The commands, or the settings file.")
    var page = Page.commands

    func run() throws {
        switch page {
        case .commands: print(try CommandManual(of: BravoCommand.self, version: .current).text, terminator: "")
        case .settings: print(SettingsManual(version: .current).text, terminator: "")
        }
    }
}
