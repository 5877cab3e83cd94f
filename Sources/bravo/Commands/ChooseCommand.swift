import ArgumentParser
import Foundation
import Praise
import Storage

struct ChooseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "choose",
        abstract: "Tries the rule of the choice on exported recognitions and shows every sum.",
        discussion: """
            Examples:
              bravo export recognitions > all.jsonl
              bravo choose --from all.jsonl --roster people.csv                    the last week, with everybody's lines
              bravo choose --from all.jsonl --roster people.csv --week 2026-W47    that week
              bravo choose --from all.jsonl --every                                who would have been featured, week by week
            It begins with the first week of the file and changes nothing. For those charged with checking: the lines
            name people. The rule and the roster's columns are in deploy/docs/fair.md.
            Exit status: 0 shown; 1 a file cannot be read as it should, told with its line.
            """)

    @Option(
        name: .long, help: ArgumentHelp("Lines written by `bravo export recognitions`.", valueName: "file"),
        completion: .file(extensions: ["jsonl"]))
    var from: String

    @Option(
        name: .long, help: ArgumentHelp("A table of people, services and managers.", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var roster: String?

    @Option(name: .long, help: ArgumentHelp("An ISO week such as 2026-W47.", valueName: "week"))
    var week: String?

    @Flag(name: .long, help: "One line for each week instead of one week's sums.")
    var every = false

    @Option(
        name: .long, help: ArgumentHelp("Weeks to rest, 0 to 52; half the headcount by default.", valueName: "weeks"))
    var rest: Int?

    @Option(
        name: .long, help: ArgumentHelp("The zone in which weeks begin; this machine's by default.", valueName: "zone"))
    var timezone = TimeZone.current.identifier

    func validate() throws {
        if let week, Week(week) == nil {
            throw ValidationError("“\(week)” is not an ISO week. Write it as 2026-W47.")
        }
        if let rest, !(0...52).contains(rest) { throw ValidationError("Rest is a number of weeks from 0 to 52.") }
        if TimeZone(iana: timezone) == nil { throw ValidationError("“\(timezone)” is not a known time zone.") }
    }

    func run() async throws {
        try await stopping {
            let replay = ChoiceReplay(
                try records(), roster: try rosterFile(), plan: ChoicePlan(rest: rest),
                zone: TimeZone(iana: timezone) ?? .gmt)
            let decisions = replay.decisions()
            if every {
                for decision in decisions { say(line(of: decision, replay)) }
            } else {
                let wanted = week ?? decisions.last?.period
                guard let decision = decisions.first(where: { $0.period == wanted }) else {
                    throw Stop("No recognition of \(wanted ?? "any week") is in \(from).", code: .failure)
                }
                say(DecisionTable(decision: decision, names: replay.names).text)
            }
        }
    }

    private func line(of decision: Decision, _ replay: ChoiceReplay) -> String {
        let names = decision.featured.map { replay.names[$0] ?? "\($0.rawValue)" }.joined(separator: ", ")
        return "\(decision.period)  \(names.isEmpty ? "–" : names)"
    }

    private func records() throws -> [RecognitionRecord] {
        let text = String(decoding: try bytes(of: from), as: UTF8.self)
        return try text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
            do {
                return try JSONDecoder().decode(RecognitionRecord.self, from: Data(line.utf8))
            } catch {
                throw Stop(
                    "\(from), line \(index + 1): not a line of `bravo export recognitions`. Export anew.",
                    code: .failure)
            }
        }
    }

    private func rosterFile() throws -> RosterFile? {
        guard let roster else { return nil }
        let file = RosterFile(CSVTable(try bytes(of: roster)))
        guard file.problems.isEmpty else {
            throw Stop(file.problems.map { "\(roster), \($0)" }.joined(separator: "\n"), code: .failure)
        }
        return file
    }

    private func bytes(of path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Stop("\(path) cannot be read. Check its name and rights.", code: .failure)
        }
    }
}
