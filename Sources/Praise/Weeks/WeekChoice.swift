import Foundation

/// Chooses whom a week's post is about, and what else it tells. Pure, and the same whatever the order things are given in.
public enum WeekChoice {
    public static func story(of facts: WeekFacts, by plan: ChoicePlan = ChoicePlan()) -> WeekStory {
        let told = facts.recognitions.inOrder
        let decision = plan.rule == .fair ? facts.decision(rest: plan.rest) : nil
        let chosen = decision.map { Set($0.featured) } ?? (plan.rule == .most ? mostThanked(told) : [])
        let people = told.people
        var quoted: Set<MessageAddress> = []
        let featured = chosen.compactMap { people[$0] }
            .sorted { ($0.foldedName, $0.id) < ($1.foldedName, $1.id) }
            .map { person in
                let quotes = told.quotable(for: person.id)
                quoted.formUnion(quotes.map(\.address))
                return WeekStory.Featured(person: person, quotes: quotes.map(WeekStory.Quote.init))
            }
        return WeekStory(
            week: facts.week, featured: featured,
            also: AlsoTold.stories(in: told, besides: chosen, quoted: quoted, shown: facts.shown),
            givers: Set(told.map(\.giver.id)).count, recipients: people.count, decision: decision)
    }

    /// The people thanked by the most different people; ties are shared.
    private static func mostThanked(_ recognitions: [Recognition]) -> Set<PersonID> {
        let givers = recognitions.givers
        let most = givers.values.map(\.count).max()
        return Set(givers.filter { $0.value.count == most }.keys)
    }
}

extension Person {
    fileprivate var foldedName: String { NameFold.sortKey(name) }
}
