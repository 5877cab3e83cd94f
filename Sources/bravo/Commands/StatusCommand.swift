import ArgumentParser
import Foundation

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Asks the running bot how it is, and lists what waits for a person.",
        discussion: """
            Examples:
              bravo status --settings /etc/bravo/bravo.yaml
              bravo status --json | jq .problems
            Status 0: it is well; 1: it says that it is not; 69: no bot answers, and what the ledger tells is shown.
            """)

    @OptionGroup var option: SettingsOption

    @Flag(name: .long, help: "One JSON object instead of lines.")
    var json = false

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let report = await StatusReport.gather(settings, at: liveNow())
            if json {
                say(try report.jsonLine())
            } else {
                lines(settings).lines(report).forEach { say($0) }
            }
            if let code = report.code { throw Stop("", code: code) }
        }
    }

    private func lines(_ settings: Settings) -> StatusLines {
        StatusLines(
            zone: settings.timezone, nextPost: settings.nextPost(after: liveNow()),
            outbox: OutboxLines(zone: settings.timezone, settings: option.settings))
    }
}
