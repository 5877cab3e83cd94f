import Foundation
@testable import Praise

/// Who asks in the wording's tests, and of what.
enum Asked {
    static let rules = HouseRules(
        values: CompanyValues([
            CompanyValue(
                name: Localized(french: "Entraide", english: "Helping out"),
                meaning: Localized(
                    french: "un coup de main avant qu’on le demande", english: "a hand before anybody asks"))
        ]), contact: "sofia@example.org")
    static let week = AskedPeriod.week(Voices.week47)

    static func person(_ number: Int64, _ name: String) -> Person {
        Person(id: PersonID(rawValue: number), name: name)
    }
    static let ana = person(1, "Ana")
    static let karim = person(2, "Karim")
    static let elodie = person(3, "Élodie")

    static func thank(
        from giver: Person, to people: [Person], _ reason: String, values: [String] = [], joined: [Person] = []
    ) -> Recognition {
        Recognition(
            address: MessageAddress(chat: "matrix", room: "!r", message: "$1"), giver: giver, recipients: people,
            reason: reason, sentAt: Voices.tuesday, values: values, joined: joined)
    }

    static let thanks = [
        thank(from: karim, to: [ana], "a gardé le colis", values: ["Entraide"], joined: [elodie]),
        thank(from: ana, to: [karim, elodie], "la salle"),
    ]
    static let mine = OwnThanks(period: week, person: ana.id, among: thanks)

    static let decision = Decision(
        period: "2026-W47", week: Voices.week47, featured: [ana.id], rest: 26,
        lines: [line(ana, [(karim, 2), (elodie, 2)], .featured(wait: 37)), line(karim, [(ana, 1)], .notEnough)],
        previous: "", fingerprint: "f")

    static func line(
        _ person: Person, _ voices: [(Person, Int)], light: Bool = false, _ outcome: Decision.Outcome
    ) -> Decision.Line {
        Decision.Line(
            person: person.id, voices: voices.map { Decision.Voice(giver: $0.0.id, points: $0.1) }, hasLight: light,
            outcome: outcome)
    }

    static let names = [ana.id: "Ana", karim.id: "Karim", elodie.id: "Élodie"]

    static func said(_ answer: Answer, _ voice: Wording) -> String {
        voice.messages(for: answer, rules).map(\.plainText).joined(separator: "\n---\n")
    }
}
