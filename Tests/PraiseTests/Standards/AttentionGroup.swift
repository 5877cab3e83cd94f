import Foundation
import Praise

/// A few thanks of a team, and whether a manager would call what they tell of one small attention, worth a standard.
///
/// Written and labelled before there was a rule, in two halves: the rule was made beside `open` and is held to its figures on `aside`.
/// A group is `= standard: its name` or `= not KIND: what it is about`, then a line a thank: `DAY GIVER > THANKED, …: reason #value`.
struct AttentionGroup {
    let title: String
    let isStandard: Bool
    let thanks: [Recognition]

    static let open = read(frenchOpen) + read(englishOpen)
    static let aside = read(frenchAside) + read(englishAside)

    private static func read(_ text: String) -> [AttentionGroup] {
        text.components(separatedBy: "\n\n").map { group in
            let lines = group.split(separator: "\n")
            let title = lines.first.map { $0.dropFirst(2) } ?? ""
            return AttentionGroup(
                title: String(title), isStandard: title.hasPrefix("standard"),
                thanks: lines.dropFirst().map { thank(String($0), in: String(title)) })
        }
    }

    private static func thank(_ line: String, in title: String) -> Recognition {
        let parts = line.split(separator: ":", maxSplits: 1)
        let (head, told) = (parts[0].split(separator: ">"), parts[1].components(separatedBy: " #"))
        let day = head[0].split(separator: " ")[0]
        return Recognition(
            address: MessageAddress(chat: "matrix", room: "!r", message: MessageID("\(title) \(line)")),
            giver: person(String(head[0].dropFirst(day.count))),
            recipients: head[1].split(separator: ",").map { person(String($0)) },
            reason: told[0].trimmingCharacters(in: .whitespaces),
            sentAt: Voices.tuesday.addingTimeInterval((Double(day) ?? 0) * 86_400), values: Array(told.dropFirst()))
    }

    /// Whoever bears a name is one person.
    private static func person(_ name: String) -> Person {
        let name = name.trimmingCharacters(in: .whitespaces)
        let number = name.unicodeScalars.reduce(Int64(7)) { ($0 * 31 + Int64($1.value)) % 1_000_000_007 }
        return Person(id: PersonID(rawValue: number), name: name)
    }
}
