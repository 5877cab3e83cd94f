import Foundation
import Praise

/// A made-up company with its thanks over a year, written as a few lines, for the tests of the directors' digest.
struct Firm {
    static let october = Month(year: 2026, number: 10) ?? Month(of: Day(containing: Voices.tuesday, in: .gmt))
    var names: [String] = []
    var colleagues: [Roster.Colleague] = []
    var recognitions: [Recognition] = []
    var values = CompanyValues(
        ["entraide", "audace", "accueil"].map { name in
            let english = ["entraide": "helping out", "audace": "daring", "accueil": "welcome"]
            return CompanyValue(name: Localized(french: name, english: english[name] ?? name))
        }, language: .french)

    /// - Parameter services: names of people by service; the first of each manages the others, and the director the firsts.
    init(director: String = "Claire", _ services: [(String, [String])] = []) {
        join(director, nil, under: nil)
        for (service, people) in services {
            for name in people { join(name, service, under: name == people[0] ? director : people[0]) }
        }
    }

    mutating func join(_ name: String, _ service: String?, under manager: String?) {
        names.append(name)
        colleagues.append(Roster.Colleague(id(name), service: service, manager: manager.map(id)))
    }

    func id(_ name: String) -> PersonID { PersonID(rawValue: Int64(names.firstIndex(of: name) ?? -1)) }
    func person(_ name: String) -> Person { Person(id: id(name), name: name) }

    mutating func change(_ name: String, _ body: (inout Roster.Colleague) -> Void) {
        if let index = names.firstIndex(of: name) { body(&colleagues[index]) }
    }

    mutating func move(_ names: String..., under manager: String) {
        let manager = id(manager)
        for name in names { change(name) { $0.manager = manager } }
    }

    mutating func leave(_ name: String) {
        let person = id(name)
        colleagues.removeAll { $0.person == person }
    }

    /// `Karim > Ana, Hugo: why` on a day at noon in Paris.
    mutating func say(
        _ day: String, _ line: String, values: [String] = [], isFromCustomer: Bool = false, team: String? = nil,
        joined: [String] = []
    ) {
        let parts = line.components(separatedBy: ": ")
        let people = parts[0].components(separatedBy: " > ")
        recognitions.append(
            Recognition(
                address: address(recognitions.count), giver: person(people[0]),
                recipients: people[1].components(separatedBy: ", ").map(person),
                reason: parts.dropFirst().first ?? "", sentAt: instant("\(day)T11:00:00Z"), team: team, values: values,
                isFromCustomer: isFromCustomer, joined: joined.map(person)))
    }

    func address(_ number: Int) -> MessageAddress {
        MessageAddress(chat: "chat", room: "room", message: MessageID("\(number)"))
    }

    func facts(_ director: String = "Claire", _ month: Month = october) -> PracticeFacts {
        PracticeFacts(
            director: person(director), month: month, zone: Voices.zone, roster: Roster(colleagues, isGiven: true),
            recognitions: recognitions, values: values)
    }

    func digest(_ director: String = "Claire", _ month: Month = october) -> DirectorDigest {
        .compose(facts(director, month))
    }

    /// `p1`, `p2` … of a service.
    static func people(_ service: String, _ count: Int) -> (String, [String]) {
        (service, (1...count).map { "\(service)\($0)" })
    }
}

extension DirectorDigest {
    /// The month's figure.
    func now(_ kind: PracticeMeasure.Kind) -> Int? { trend(kind)?.now }

    func now(_ service: String) -> Int? { now(.thankedOf(Suppression.Group(service: service))) }

    /// What is told of coverage, by group.
    var groups: [Suppression.Group] {
        measures.compactMap { if case .thankedOf(let group) = $0.kind { group } else { nil } }
    }
}
