import Foundation
import Praise

/// A director's digest with everything in it, one with little, and what their letters look like as text.
enum Bilan {
    static let full = DirectorDigest(
        director: Person(id: PersonID(rawValue: 1), name: "Claire Morel"), period: .month(Firm.october), thanked: 3,
        stories: [
            story("Ana Ruiz", "Accueil", "on m’a rappelée, c’est bien la première fois", by: "Karim", customer: true),
            story("Hugo Lemaître", "Paie", "a tout expliqué sans jargon", by: "Tom"),
            story("Inès", nil, "la ligne tournait à 6 h, propre", by: nil, team: "Entretien"),
        ],
        measures: measures,
        values: PracticeValues(
            alive: [value("entraide", "helping out"), value("audace", "daring")],
            asleep: [value("accueil", "welcome")]),
        accepted: [
            standard("rappeler avant 18 h", team: "Accueil"), standard("ranger la salle en partant", team: nil),
        ],
        movement: .moved(.customers, now: 3, before: 1), item: DigestItem(id: 7, act: .decide(raised)))

    static let quiet = DirectorDigest(
        director: Person(id: PersonID(rawValue: 1), name: "Claire Morel"), period: .month(Firm.october), thanked: 0)

    static var telling: DirectorDigest {
        var digest = quiet
        digest.thanked = 1
        digest.movement = .little
        digest.measures = [measures[0]]
        digest.stories = [full.stories[1]]
        digest.item = DigestItem(act: .tell(full.stories[1].person, full.stories[1].quotes[0]))
        return digest
    }

    static let raised = RaisedStandard(
        id: 4, words: "appeler le client le soir de la livraison",
        manager: Person(id: PersonID(rawValue: 2), name: "Sofia Marchand"), service: "Atelier",
        inventors: [
            Person(id: PersonID(rawValue: 3), name: "Élodie"), Person(id: PersonID(rawValue: 4), name: "Tom"),
        ],
        reasons: ["a appelé M. Petit le soir même", "un coup de fil après la livraison, et plus une réclamation"],
        raisedAt: Voices.tuesday)

    private static let measures: [PracticeMeasure] = [
        PracticeMeasure(.thanked, PracticeTrend([3, 4, 4, 5, 5, 6, 6, 6, 6, 7])),
        PracticeMeasure(
            .thankedOf(Suppression.Group(service: "Accueil")), PracticeTrend([5, 5, 6, 6, 7, 9, 9, 9, 9, 9])),
        PracticeMeasure(
            .thankedOf(Suppression.Group(service: "Atelier")), PracticeTrend([1, 2, 2, 3, 3, nil, 4, 4, 5, 5])),
        PracticeMeasure(.thankedOf(Suppression.Group(others: ["Entretien", "Paie"])), PracticeTrend([1, 1])),
        PracticeMeasure(.upward, PracticeTrend([1, 1, 1, 1, 1])),
        PracticeMeasure(.downward, PracticeTrend([2, 2, 2, 2, 2])),
        PracticeMeasure(.sideways, PracticeTrend([6, 6, 6, 6, 4])),
        PracticeMeasure(.customers, PracticeTrend([1, 1, 1, 1, 3])),
        PracticeMeasure(.valuesAlive, PracticeTrend([1, 2, 2, 2])),
        PracticeMeasure(.raised, PracticeTrend([0, 0, 0, 0])),
        PracticeMeasure(.accepted, PracticeTrend([0, 1, 0, 2])),
    ]

    private static func story(
        _ name: String, _ service: String?, _ reason: String, by giver: String?, team: String? = nil,
        customer: Bool = false
    ) -> Story.Featured {
        Story.Featured(
            person: Person(id: PersonID(rawValue: 5), name: name), service: service, team: team,
            quotes: [Story.Quote(reason: reason, giver: giver, isFromCustomer: customer)])
    }

    private static func value(_ french: String, _ english: String) -> CompanyValue {
        CompanyValue(name: Localized(french: french, english: english))
    }

    private static func standard(_ words: String, team: String?) -> Standard {
        Standard(id: 1, words: words, team: team, inventors: [], acceptedAt: Voices.tuesday)
    }

    static func text(_ blocks: [LetterBlock]) -> String {
        blocks.map { block in
            switch block {
            case .heading(let words): "## \(words.plainText)"
            case .paragraph(let words): words.plainText
            case .items(let items): items.map { "1. \($0.plainText)" }.joined(separator: "\n")
            case .table(let table, _):
                ([table.caption.plainText] + ([table.columns] + table.rows).map { row($0) }).joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }

    private static func row(_ cells: [Words]) -> String { cells.map(\.plainText).joined(separator: " | ") }
}
