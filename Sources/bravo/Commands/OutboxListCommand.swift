import ArgumentParser
import Praise
import Storage

struct OutboxListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What waits for a person to settle it, or what is in a state; the latest first.",
        discussion: """
            Examples:
              bravo outbox list                    what waits for you
              bravo outbox list --words            with what is said, people's reasons among it
              bravo outbox list --state all --json
            Exit status: 0 listed, also where nothing waits; 78 mend the settings.
            """)

    enum State: String, ExpressibleByArgument, CaseIterable {
        case unknown
        case dropped
        case queued
        case all
    }

    @OptionGroup var option: SettingsOption

    @Option(name: .long, help: "Everything in that state, whether it waits for a person or not.")
    var state: State?

    @Flag(name: .long, help: "Show what is said, in words.")
    var words = false

    @Flag(name: .long, help: "One JSON object a line.")
    var json = false

    @Option(name: .long, help: "At most so many.")
    var limit = 1000

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let entries = try await entries(in: try await openLedgerBeside(settings))
            let wording = words ? settings.wording : nil
            let lines = OutboxLines(zone: settings.timezone, settings: option.settings, wording: wording)
            if entries.isEmpty, !json { say(state == nil ? "Nothing waits for you." : "Nothing is in that state.") }
            for entry in entries {
                if json {
                    say(try OutboxJSON(entry, wording: wording).jsonLine())
                } else {
                    lines.lines(entry).forEach { say($0) }
                }
            }
        }
    }

    private func entries(in ledger: Ledger) async throws(Stop) -> [OutboxEntry] {
        do throws(LedgerFailure) {
            switch state {
            case nil: return try await ledger.sayingsForPerson(limit: limit)
            case .all: return try await ledger.sayings(limit: limit)
            case .unknown: return try await ledger.sayings(in: .unknown, limit: limit)
            case .dropped: return try await ledger.sayings(in: .dropped, limit: limit)
            case .queued: return try await ledger.sayings(in: .queued, limit: limit)
            }
        } catch {
            throw Stop(error.advice, code: .failure)
        }
    }
}
