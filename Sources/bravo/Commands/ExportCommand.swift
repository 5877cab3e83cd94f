import ArgumentParser
import Foundation
import Praise
import Storage

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes what the ledger holds to standard output.",
        discussion: """
            Example:
              bravo export recognitions --format csv --since 2026-11-01 > november.csv
            """,
        subcommands: [ExportRecognitionsCommand.self, ExportPersonCommand.self])
}

struct ExportRecognitionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognitions",
        abstract:
            "Every recognition with its corrections: giver, recipients, reason, room, message, time, revision, state.",
        discussion: """
            Example:
              bravo export recognitions --format csv --since 2026-11-01 > november.csv
            It may run beside the running bot. Exit status: 0 written; 78 mend the settings.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
        case csv
    }

    @OptionGroup var option: SettingsOption

    @Option(name: .long, help: "One JSON object a line, or a table for spreadsheets.")
    var format = Format.jsonl

    @Option(
        name: .long, help: ArgumentHelp("Leave out what was sent before this day, as 2026-11-01.", valueName: "date"))
    var since: String?

    func validate() throws {
        if let since, day(since, in: .gmt) == nil {
            throw ValidationError("“\(since)” is not a day. Write it as 2026-11-01.")
        }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let ledger = try await openLedgerBeside(settings)
            let format = format
            if format == .csv { say(RecognitionRecord.csvHeader) }
            try await ledger.exportRecognitions(since: since.flatMap { day($0, in: settings.timezone) }) { record in
                say(format == .csv ? record.csvRow : try record.jsonLine())
            }
        }
    }

    /// The first instant of a day on the workspace's clocks.
    private func day(_ text: String, in zone: TimeZone) -> Date? {
        let format = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        guard text.utf8.count == 10 else { return nil }
        return try? Date(text, strategy: format)
    }
}
