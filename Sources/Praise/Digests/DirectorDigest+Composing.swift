/// The digest of a month, out of what the ledger knows. Pure, and the same whatever the order things are given in.
extension DirectorDigest {
    public static func compose(_ facts: PracticeFacts) -> DirectorDigest {
        var facts = facts
        facts.recognitions = facts.recognitions.inOrder
        let scope = PracticeScope(facts.director.id, facts.roster)
        let measures = measures(facts, scope)
        let stories = DirectorStories(facts, scope)
        let told = stories.chosen
        return DirectorDigest(
            director: facts.director, period: .month(facts.month), thanked: thanked(facts), stories: told,
            measures: measures, values: measures.isEmpty ? PracticeValues() : values(facts, scope),
            accepted: facts.accepted, movement: PracticeMovement(of: measures), item: stories.item(besides: told))
    }

    /// A customer's words passed on are the customer's thank.
    private static func thanked(_ facts: PracticeFacts) -> Int {
        let director = facts.director.id
        let thanks = facts.recognitions(in: facts.month).filter { one in
            one.giver.id == director && !one.isFromCustomer || one.joined.contains { $0.id == director }
        }
        return Set(thanks.flatMap(\.recipients).map(\.id)).subtracting([director]).count
    }

    private static func values(_ facts: PracticeFacts, _ scope: PracticeScope) -> PracticeValues {
        let months = [facts.month, facts.month.previous, facts.month.previous.previous]
        let alive = months.map { PracticeMonth($0, facts, scope).alive }
        let lately = Set(alive.joined())
        return PracticeValues(alive: alive[0], asleep: facts.values.list.filter { !lately.contains($0) })
    }

    /// What has a figure this month, with its year.
    private static func measures(_ facts: PracticeFacts, _ scope: PracticeScope) -> [PracticeMeasure] {
        let months = sequence(first: facts.month, next: \.previous).prefix(PracticeTrend.length).reversed()
        let figures = months.map { month in
            facts.before?.figures(of: month) ?? PracticeMonth(month, facts, scope).figures
        }
        return order(figures.last?.keys.map(\.self) ?? []).map { kind in
            PracticeMeasure(kind, PracticeTrend(figures.map { $0[kind] }))
        }
    }

    /// Services by name, the others after them.
    private static func order(_ kinds: [PracticeMeasure.Kind]) -> [PracticeMeasure.Kind] {
        let groups = kinds.compactMap { if case .thankedOf(let group) = $0 { group } else { nil } }.sorted(by: isBefore)
        let rest: [PracticeMeasure.Kind] = [
            .upward, .downward, .alongTheLine, .sideways, .customers, .valuesAlive, .raised, .accepted,
        ]
        return ([.thanked] + groups.map { .thankedOf($0) } + rest).filter(kinds.contains)
    }

    private static func isBefore(_ left: Suppression.Group, _ right: Suppression.Group) -> Bool {
        guard let first = left.service else { return false }
        guard let second = right.service else { return true }
        return (NameFold.sortKey(first), first) < (NameFold.sortKey(second), second)
    }

    /// What was told of a month; nil where it was not told of.
    private func figures(of month: Month) -> [PracticeMeasure.Kind: Int]? {
        guard case .month(let last) = period, month <= last else { return nil }
        let ago = (last.year - month.year) * 12 + last.number - month.number
        guard ago < PracticeTrend.length else { return nil }
        return measures.reduce(into: [:]) { $0[$1.kind] = $1.trend[ago: ago] }
    }
}
