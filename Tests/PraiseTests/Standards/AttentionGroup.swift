import Foundation
import Praise

/// A few thanks of a team, and whether a manager would call what they tell of one small attention, worth a standard.
///
/// `open` and `aside` were written and labelled before there was a rule, which was made beside `open`. `fresh` was written and labelled
/// by somebody who had never seen the rule, after it was finished.
/// A group is `= standard: its name` or `= not KIND: what it is about`, then a line a thank: `DAY GIVER > THANKED, …: reason #value`.
struct AttentionGroup {
    let isStandard: Bool
    let language: Language
    let thanks: [Recognition]

    static let open = read(frenchOpen, .french) + read(englishOpen, .english)
    static let aside = read(frenchAside, .french) + read(englishAside, .english)
    static let fresh = read(frenchFresh, .french) + read(englishFresh, .english)

    private static func read(_ text: String, _ language: Language) -> [AttentionGroup] {
        text.components(separatedBy: "\n\n").map { group in
            let lines = group.split(separator: "\n")
            return AttentionGroup(
                isStandard: lines.first?.hasPrefix("= standard: ") ?? false, language: language,
                thanks: lines.dropFirst().map { thank(String($0)) })
        }
    }

    private static func thank(_ line: String) -> Recognition {
        let halves = line.split(separator: ":", maxSplits: 1)
        let (people, told) = (halves[0].components(separatedBy: " > "), halves[1].components(separatedBy: " #"))
        let giver = people[0].split(separator: " ", maxSplits: 1)
        return Thank.told(
            told[0].trimmingCharacters(in: .whitespaces), day: Int(giver[0]) ?? 0, by: String(giver[1]),
            to: people[1].components(separatedBy: ", "), value: told[1])
    }
}
