import ArgumentParser
import Foundation
import Praise
import Storage

struct ExportPersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Everything that is kept about one person: what `my-data` tells them themselves.",
        discussion: """
            Example:
              bravo export person @ana:example.org > ana.jsonl
            A person is named by an account, or by the name they go by where nobody else has it. The first line says who they
            are and what they wish, each other line is one state of a thank they gave or were given.
            Whether they said "not this time" to a post is left out: only they themselves are told.
            Exit status: 0 written; 1 nobody or several people are called so; 78 mend the settings.
            """)

    @OptionGroup var option: SettingsOption

    @Option(name: .long, help: "One JSON object a line, or a table of the thanks alone.")
    var format = ExportRecognitionsCommand.Format.jsonl

    @Argument(help: ArgumentHelp("An account such as @ana:example.org, or a name.", valueName: "name"))
    var person: String

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let ledger = try await openLedgerBeside(settings)
            let data = try await data(in: ledger)
            switch format {
            case .jsonl: for line in [try data.head()] + data.json { say(line) }
            case .csv: for line in data.csv { say(line) }
            }
        }
    }

    private func data(in ledger: Ledger) async throws -> PersonalData {
        let accounts = try await ledger.people(named: person)
        guard accounts.count < 2 else {
            let names = accounts.map(\.user.rawValue).joined(separator: ", ")
            throw Stop("Several people are called “\(person)”. Name one by an account: \(names)", code: .failure)
        }
        guard let account = accounts.first, let data = try await ledger.data(of: account, at: .distantFuture) else {
            throw Stop(
                "Nobody is called “\(person)”. Name them by an account as it stands in the export.", code: .failure)
        }
        return data
    }
}
