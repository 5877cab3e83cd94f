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
            SIGTERM and SIGINT end it within ten seconds, with what is being said settled or marked. SIGHUP reads the
            settings and the tokens anew; if anything is wrong with them, the old ones stay in force.
            Status 75: another bravo holds the data folder; 78: mend the settings.
            """)

    @OptionGroup var option: SettingsOption

    func run() async throws {
        let orders = await Orders()
        let manager = ServiceManager()
        try await stopping {
            let settings = try option.load()
            LogBook.standard.follow(settings.log)
            LogBook.standard.tell { manager.tell(.status($0.sentence)) }
            try await logging(.bravo) { try await serve(settings, on: orders, manager) }
        }
    }

    private func serve(_ settings: Settings, on orders: Orders, _ manager: ServiceManager) async throws -> String {
        let timepiece = Timepiece.live()
        let house = try await House.open(settings, timepiece: timepiece, wording: { $0.wording }, logger: .bravo)
        let option = option
        return try await house.run(on: orders, manager: manager, rereading: { try Settings(file: option.settings) }) {
            house.window(timepiece: timepiece, whenListening: $0)
        }
    }

    /// Ends the log with the reason why the program ends, in the log's own form.
    private func logging(_ logger: Logger, _ work: () async throws -> String) async throws {
        do {
            let why = try await work()
            logger.notice("Bravo has ended.", metadata: ["why": "\(why)"])
        } catch let stop as Stop {
            logger.error("Bravo has ended.", metadata: ["why": "\(stop.advice)"])
            throw Stop("", code: stop.code)
        } catch {
            logger.error("Bravo has ended.", metadata: ["why": "unexpected: \(type(of: error))"])
            throw Stop("", code: .failure)
        }
    }
}
