import ArgumentParser
import Foundation
import Praise
import Storage

struct RosterExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the roster to standard output, as a table that can be imported again.",
        discussion: """
            Example:
              bravo roster export > people.csv
            In the workspace's language: French headings with ; between cells, English ones with , as spreadsheets of
            each language open them. UTF-8, with the mark at its start that they look for. A cell that a spreadsheet
            would take for a formula begins with an apostrophe, which an import takes away again.
            It holds names and addresses: keep it private. Exit status: 0 written; 78 mend the settings.
            """)

    @OptionGroup var option: SettingsOption

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let ledger = try await openLedgerBeside(settings)
            let table = RosterFile.csv(try await ledger.rosterEntries(), in: settings.language)
            FileHandle.standardOutput.write(Data(("\u{FEFF}" + table).utf8))
        }
    }
}
