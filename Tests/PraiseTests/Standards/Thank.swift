import Foundation
import Praise

/// Thanks for the tests of standards.
enum Thank {
    /// - Parameter day: after Tuesday 17 November 2026.
    static func told(
        _ reason: String, day: Int, by giver: String, to recipients: [String] = ["Nadia"], value: String? = "Fiabilité"
    ) -> Recognition {
        Recognition(
            address: MessageAddress(chat: "matrix", room: "!r", message: MessageID("\(day) \(giver) \(reason)")),
            giver: person(giver), recipients: recipients.map(person), reason: reason,
            sentAt: Voices.tuesday.addingTimeInterval(Double(day) * 86_400), values: [value].compactMap { $0 })
    }

    /// Whoever bears a name is one person.
    static func person(_ name: String) -> Person {
        let number = name.unicodeScalars.reduce(Int64(7)) { ($0 * 31 + Int64($1.value)) % 1_000_000_007 }
        return Person(id: PersonID(rawValue: number), name: name)
    }
}
