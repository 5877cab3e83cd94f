import Foundation
import Praise

/// A decision with everybody's lines, in words and columns, for those charged with checking.
struct DecisionTable {
    let decision: Decision
    let names: [PersonID: String]

    var text: String {
        let featured = decision.featured.map(name).joined(separator: ", ")
        return
            ([
                "\(decision.period): \(featured.isEmpty ? "nobody featured" : featured)",
                "A featured person rests \(weeks(decision.rest)).", "",
            ] + table + ["", "Fingerprint \(decision.fingerprint)", "after       \(decision.previous)"])
            .joined(separator: "\n")
    }

    /// By name, so that the table is no ranking.
    private var table: [String] {
        let rows = decision.lines.sorted { name($0.person) < name($1.person) }.map { line in
            [
                name(line.person), line.voices.map { "\(name($0.giver)) \($0.points)" }.joined(separator: ", "),
                line.hasLight ? "1" : "", "\(line.points)", words(line.outcome),
            ]
        }
        let all = [["person", "voices", "light", "points", "outcome"]] + rows
        let widths = (0..<5).map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ")
                .trimmingCharacters(in: .whitespaces)
        }
    }

    private func name(_ person: PersonID) -> String { names[person] ?? "person \(person.rawValue)" }

    private func words(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .featured(let wait): "featured after \(weeks(wait))"
        case .waits(let wait): "had enough, has waited \(weeks(wait))"
        case .notEnough: "story"
        case .rests(let since): "rests, featured \(weeks(since)) ago"
        case .isNew: "here for fewer than 4 weeks"
        case .isAway: "away"
        case .declines: "asked not to be"
        }
    }

    private func weeks(_ number: Int) -> String { number == 1 ? "1 week" : "\(number) weeks" }
}
