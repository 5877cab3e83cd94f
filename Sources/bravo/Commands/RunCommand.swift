import ArgumentParser
import Bot
import Logging
import Praise

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Listens, records and speaks until stopped.",
        discussion: """
            Example:
              bravo run --settings /etc/bravo/bravo.yaml
            Ends cleanly on SIGTERM and SIGINT. Status 75: another bravo holds the data folder; 78: mend the settings.
            """)

    @OptionGroup var option: SettingsOption

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let wording = settings.wording
            let timepiece = Timepiece.live()
            let house = try await House.open(settings, timepiece: timepiece, wording: { wording }, logger: .bravo)
            try await house.run(with: house.window(settings, timepiece: timepiece))
        }
    }
}
