import ArgumentParser
import Foundation

/// bravo(1): whatever the commands' definitions say, and what holds for all of them.
///
/// Not ArgumentParser's plugin `generate-manual`: it needs Swift and the sources where the page is installed, and knows no
/// files, environment or exit statuses.
struct CommandManual {
    private let tool: CommandInfo
    private let version: Version

    /// - Throws: where ArgumentParser tells of its commands in another way than it did.
    init(of command: any ParsableCommand.Type, version: Version) throws {
        tool = try CommandInfo(of: command)
        self.version = version
    }

    var text: String {
        var page = Mdoc(title: "BRAVO", section: 1, version: version)
        page.section("NAME")
        page.macro("Nm bravo")
        page.macro("Nd a chat bot for saying thank you at work")
        page.section("SYNOPSIS")
        for command in tool.commands { synopsis(of: command, on: &page) }
        page.macro("Nm")
        page.macro("Fl \\-version")
        page.section("DESCRIPTION")
        introduce(on: &page)
        for command in tool.commands { tell(of: command, on: &page) }
        surroundings(on: &page)
        return page.text
    }

    private func synopsis(of command: CommandInfo, on page: inout Mdoc) {
        page.macro("Nm")
        page.macro("Cm \(command.path.dropFirst().map(Mdoc.argument).joined(separator: " "))")
        for argument in command.ownArguments { page.macro(argument.synopsis) }
    }

    private func introduce(on page: inout Mdoc) {
        page.prose(
            "People thank each other in the chat that they use anyway; Bravo records it, answers with an emoji, and tells the "
                + "week’s stories on Monday.")
        page.prose("Every command takes:")
        page.list((tool.arguments ?? []).filter(\.isForEveryCommand).map { ($0.macros, $0.text) })
    }

    private func tell(of command: CommandInfo, on page: inout Mdoc) {
        page.subsection(command.path.joined(separator: " "))
        page.prose(command.abstract ?? "")
        page.list(command.ownArguments.map { ($0.macros, $0.text) })
        page.discussion(command.discussion ?? "")
    }

    private func surroundings(on page: inout Mdoc) {
        page.section("ENVIRONMENT")
        page.prose("No setting and no token is ever taken from the environment.")
        page.list(Surroundings.environment.map { ("Ev \($0.name)", [$0.meaning]) })
        page.section("FILES")
        page.list(Surroundings.files.map { ("Pa \(Mdoc.argument($0.name))", [$0.meaning]) })
        page.section("EXIT STATUS")
        page.prose("The same for every command:")
        page.list([("0", ["well"])] + Stop.Code.allCases.map { ("\($0.rawValue)", [$0.meaning]) })
        page.section("EXAMPLES")
        page.discussion(examples)
        page.section("SEE ALSO")
        page.macro("Xr bravo.yaml 5 ,")
        page.macro("Xr systemd.exec 5")
    }

    /// The help of the whole program without the exit statuses, which have a section of their own.
    private var examples: String {
        (tool.discussion ?? "").components(separatedBy: "\n\n").filter { !$0.hasPrefix("Exit status") }
            .joined(separator: "\n\n")
    }
}
