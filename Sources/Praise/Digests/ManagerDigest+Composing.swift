import Foundation

extension ManagerDigest {
    /// The most quotes of the team's week.
    static let mostQuotes = 4

    /// Composes a digest. Pure: the same facts make the same digest.
    public init(_ facts: DigestFacts) {
        let acts = DigestRule.acts(facts)
        let told = facts.told
        let ofTeam = told.filter { one in one.recipients.contains { facts.members.contains($0.id) } }
        let own = told.filter { one in
            one.giver.id == facts.reader.id || one.joined.contains { $0.id == facts.reader.id }
        }
        let service = facts.roster.service(of: facts.reader.id, managing: facts.members)
        self.init(
            week: facts.week, since: facts.window.start, reader: facts.reader,
            thanked: Set(own.flatMap { $0.recipients.map(\.id) }).intersection(facts.members).count,
            wasTeamThanked: !ofTeam.isEmpty, items: acts.map { DigestItem(act: $0) },
            quotes: Self.quotes(ofTeam, besides: acts), service: service,
            flows: service.map { name in
                ServiceFlow.flows(with: name, in: told, places: facts.roster.colleagues.mapValues(\.service))
            } ?? [],
            done: facts.asked.filter { one in
                one.reader == facts.reader.id && one.isTold && facts.window.start <= one.askedAt
            })
    }

    /// Of different people as far as there are, those first of whom no item speaks; the earliest first.
    private static func quotes(_ ofTeam: [Recognition], besides acts: [DigestItem.Act]) -> [String] {
        var seen: Set<PersonID> = []
        var quoted: Set<MessageAddress> = []
        for case .tell(let person, let quote) in acts {
            seen.insert(person.id)
            if let source = quote.source { quoted.insert(source) }
        }
        let left = ofTeam.filter { !quoted.contains($0.address) }
        let first = left.filter { one in
            guard seen.isDisjoint(with: one.recipients.map(\.id)) else { return false }
            seen.formUnion(one.recipients.map(\.id))
            return true
        }
        let rest = left.filter { one in !first.contains { $0.address == one.address } }
        return (first + rest).prefix(mostQuotes).map(\.reason)
    }
}

extension AskedItem {
    /// Whether something came of it that is worth a line.
    fileprivate var isTold: Bool {
        switch answer {
        case .done, .accepted, .raised, .kept, .refreshed: true
        case .skipped, .declined, .letGo, nil: false
        }
    }
}

extension Roster {
    /// The service whose exchange with others a manager reads of: that of all they manage, else their own.
    fileprivate func service(of manager: PersonID, managing members: Set<PersonID>) -> String? {
        let services = Set(members.map { colleagues[$0]?.service })
        if services.count == 1, let one = services.first.flatMap(\.self) { return one }
        return colleagues[manager]?.service
    }
}
