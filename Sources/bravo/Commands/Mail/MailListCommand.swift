import ArgumentParser
import Foundation
import Praise
import Storage

struct MailListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The addresses that get no more mail, and since when.",
        discussion: """
            Examples:
              bravo mail list
              bravo mail list --json
            Exit status: 0 listed, also where there is none; 78 mend the settings.
            """)

    @OptionGroup var option: SettingsOption

    @Flag(name: .long, help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let stops = try await openLedgerBeside(settings).mailStops()
            if stops.isEmpty, !json { say("Nobody has asked for no more mail.") }
            for stop in stops {
                say(
                    try json
                        ? Line(stop).jsonLine() : "\(stop.address)  since \(stop.since.told(in: settings.timezone))")
            }
        }
    }

    private struct Line: Encodable {
        var address: String
        var since: Date

        init(_ stop: MailStop) {
            (address, since) = (stop.address, stop.since)
        }
    }
}
