import ArgumentParser
import Foundation
import Praise
import Storage

struct RosterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Puts a table in the place of the roster, all of it or nothing.",
        discussion: """
            Examples:
              bravo roster import people.csv --dry-run
              bravo roster import people.csv
            The accounts of a line become that person's, with all that they gave and were thanked for. Who is not in the
            table leaves the roster, and their history stays. The same table again changes nothing. Spreadsheets' , and ;
            and tabs are understood, UTF-8, UTF-16 and Windows-1252 too; - reads standard input.
            Exit status: 0 imported, or shown; 78 the table or the settings must be mended, told line by line, and
            nothing was changed; 1 the table cannot be read.
            """)

    @OptionGroup var option: SettingsOption

    @Argument(
        help: ArgumentHelp("The table; - for standard input.", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var file: String

    @Flag(name: .long, help: "Show what would change, and change nothing.")
    var dryRun = false

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let roster = RosterFile(CSVTable(try bytes()))
            let problems = (roster.problems + roster.problems(knowing: settings.chats.map(\.id)))
                .sorted { $0.line < $1.line }
            guard problems.isEmpty else {
                let name = file == "-" ? "standard input" : file
                throw Stop(
                    (problems.map { "\(name), \($0)" } + ["Nothing was changed."]).joined(separator: "\n"),
                    code: .settings)
            }
            let ledger = try await openLedgerBeside(settings)
            let progress = RosterProgress(of: roster.entries.count)
            let changes: RosterChanges
            do throws(LedgerFailure) {
                changes = try await ledger.importRoster(
                    roster, isRehearsal: dryRun, at: liveNow(), progress: progress.show)
            } catch {
                throw Stop("\(error.advice) Nothing was changed.", code: .failure)
            }
            progress.end()
            say(RosterLines(changes: changes, isRehearsal: dryRun).text)
        }
    }

    private func bytes() throws -> Data {
        do {
            return file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(fileURLWithPath: file))
        } catch {
            throw Stop("\(file) cannot be read. Check its name and rights.", code: .failure)
        }
    }
}
