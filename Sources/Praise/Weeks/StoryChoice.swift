import Foundation

/// Chooses whom a period's post is about, and what else it tells. Pure, and the same whatever the order things are given in.
public enum StoryChoice {
    /// - Parameter consent: what came of telling those chosen beforehand; nil where nobody is told.
    public static func story(
        of facts: StoryFacts, by plan: ChoicePlan = ChoicePlan(), consent: Consent? = nil
    ) -> Story {
        let told = facts.recognitions.inOrder
        var decision = plan.rule == .fair ? facts.decision(rest: plan.rest) : nil
        var chosen = decision.map { Set($0.featured) } ?? (plan.rule == .most ? mostThanked(told, facts) : [])
        if let consent {
            decision = decision?.keeping(consent, digest: facts.digest)
            chosen.formIntersection(consent.agreed)
        }
        var quoted = facts.told
        let featured = featured(chosen, in: told, facts, &quoted)
        return Story(
            period: facts.period, featured: featured,
            also: AlsoTold.stories(in: told, besides: chosen, quoted: quoted, facts),
            givers: Set(told.map(\.giver.id)).count, recipients: told.people.count, values: told.lived,
            decision: decision)
    }

    /// Everybody at the centre with all that may be quoted of them, but for what another post tells that morning.
    private static func featured(
        _ chosen: Set<PersonID>, in told: [Recognition], _ facts: StoryFacts, _ quoted: inout Set<MessageAddress>
    ) -> [Story.Featured] {
        let people = told.people
        var featured: [Story.Featured] = []
        for person in chosen.compactMap({ people[$0] }).sorted(by: { ($0.foldedName, $0.id) < ($1.foldedName, $1.id) })
        {
            let all = told.quotable(for: person.id).filter { facts.mayTell(of: person.id, in: $0) }
            let fresh = all.filter { !facts.told.contains($0.address) }
            let quotes = fresh.isEmpty ? all : fresh
            quoted.formUnion(quotes.map(\.address))
            featured.append(
                Story.Featured(
                    person: person, service: facts.service(of: person.id), quotes: quotes.map(facts.quote)))
        }
        return featured
    }

    /// The people thanked by the most different people; ties are shared.
    private static func mostThanked(_ recognitions: [Recognition], _ facts: StoryFacts) -> Set<PersonID> {
        let roster = facts.rosterOfTheWilling
        let givers = recognitions.givers.filter {
            roster.colleagues[$0.key]?.declines != true && !facts.pausing.contains($0.key)
        }
        let most = givers.values.map(\.count).max()
        return Set(givers.filter { $0.value.count == most }.keys)
    }
}

extension Person {
    fileprivate var foldedName: String { NameFold.sortKey(name) }
}
