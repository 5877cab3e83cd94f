import Foundation

@testable import Praise

/// Sofia and her team of six at the front desk, beside a workshop of six: the facts of a digest made on Monday 23 November 2026.
struct Team {
    static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    static let sofia = Person(id: PersonID(rawValue: 1), name: "Sofia Martin")
    static let names = ["Ana", "Bruno", "Chloé", "David", "Emma", "Farid"]
    static let team = names.enumerated().map { Person(id: PersonID(rawValue: Int64($0 + 2)), name: $1) }
    static let others = (0..<6).map { Person(id: PersonID(rawValue: Int64($0 + 20)), name: "Atelier \($0)") }
    static let now = Date(timeIntervalSince1970: 1_795_420_800)

    var facts: DigestFacts
    private var count = 0

    init(managing team: [Person] = team) {
        let colleagues =
            [Roster.Colleague(Self.sofia.id, service: "Accueil")]
            + team.map { Roster.Colleague($0.id, service: "Accueil", manager: Self.sofia.id) }
            + Self.others.map { Roster.Colleague($0.id, service: "Atelier") }
        facts = DigestFacts(
            week: Week(containing: Self.now - 3 * 86_400, in: Self.zone),
            window: DateInterval(start: Self.now - 7 * 86_400, end: Self.now), reader: Self.sofia, team: team,
            roster: Roster(colleagues, isGiven: true), recognitions: [], zone: Self.zone)
        // Nobody is silent unless a test says so.
        for person in team { thank([person], by: Self.others[5], "un service rendu", daysAgo: 20) }
    }

    subscript(name: String) -> Person { Self.team.first { $0.name == name } ?? Self.sofia }

    mutating func thank(
        _ people: [Person], by giver: Person = others[0], _ reason: String, daysAgo: Double = 3, value: String? = nil,
        isFromCustomer: Bool = false
    ) {
        count += 1
        facts.recognitions.append(
            Recognition(
                address: MessageAddress(chat: "c", room: "r", message: MessageID("\(count)")), giver: giver,
                recipients: people, reason: reason, sentAt: Self.now - daysAgo * 86_400,
                values: [value].compactMap(\.self),
                isFromCustomer: isFromCustomer))
        facts.recognitions.sort { $0.sentAt < $1.sentAt }
    }

    mutating func silence(_ name: String, daysAgo: Double) {
        let person = self[name]
        facts.recognitions.removeAll { $0.recipients == [person] }
        thank([person], "il y a longtemps", daysAgo: daysAgo)
    }

    mutating func asked(
        _ act: DigestItem.Act, daysAgo: Double, _ answer: DigestAnswer? = nil, by reader: Person = sofia
    ) {
        facts.asked.append(
            AskedItem(reader: reader.id, act: act, askedAt: Self.now - daysAgo * 86_400, answer: answer))
    }

    /// The items as short words: *tell Ana*, *look Bruno*.
    var acts: [String] {
        DigestRule.acts(facts).map { act in
            switch act {
            case .tell(let person, _): "tell \(person.name)"
            case .look(let person): "look \(person.name)"
            case .adopt(let proposal): "adopt \(proposal.words)"
            case .review(let standard): "review \(standard.words)"
            case .decide(let raised): "decide \(raised.words)"
            }
        }
    }
}
