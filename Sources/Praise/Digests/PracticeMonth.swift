import Foundation

/// What one month says of the practice of everybody in a scope.
struct PracticeMonth {
    let facts: PracticeFacts
    let scope: PracticeScope
    let month: Month
    /// The thanks of the month given by or to somebody in the scope.
    private let touching: [Recognition]

    init(_ month: Month, _ facts: PracticeFacts, _ scope: PracticeScope) {
        self.month = month
        self.facts = facts
        self.scope = scope
        touching = facts.recognitions(in: month).filter(scope.touches)
    }

    /// Without those of groups that are too small; none before there was anything to tell.
    var figures: [PracticeMeasure.Kind: Int] {
        guard scope.people.count >= Suppression.least, hasBegun else { return [:] }
        return covered.merging(directions) { first, _ in first }.merging(numbers) { first, _ in first }
    }

    /// The values of the company that were lived, in the order of the settings.
    var alive: [CompanyValue] {
        let lived = Set(touching.flatMap(\.values).compactMap { facts.values.value($0)?.name })
        return facts.values.list.filter { lived.contains($0.name) }
    }

    private var hasBegun: Bool {
        facts.recognitions.first.map { Month(containing: $0.sentAt, in: facts.zone) <= month } ?? false
    }

    private var numbers: [PracticeMeasure.Kind: Int] {
        var numbers: [PracticeMeasure.Kind: Int] = [
            .raised: facts.raisedCounts[month] ?? 0, .accepted: facts.acceptedCounts[month] ?? 0,
        ]
        if !facts.values.list.isEmpty { numbers[.valuesAlive] = alive.count }
        return numbers
    }
}

/// Coverage.
extension PracticeMonth {
    /// The share of people thanked in each group that is wholly in the scope, and of these groups together.
    private var covered: [PracticeMeasure.Kind: Int] {
        let thanked = Set(facts.recognitions(in: lastThirtyDays).flatMap(\.recipients).map(\.id))
        var shares: [Suppression.Group: (share: PracticeShare, size: Int)] = [:]
        for (group, people) in groups where mayBeTold(people) {
            let count = people.count { thanked.contains($0) }
            let known = people.contains(scope.director) ? 1 : 0
            shares[group] = (PracticeShare(count, of: people.count, known: known), people.count)
        }
        var figures: [PracticeMeasure.Kind: Int] = [:]
        for (group, told) in shares { figures[.thankedOf(group)] = told.share.rawValue }
        figures[.thanked] = PracticeShare(together: Array(shares.values))?.rawValue
        return figures
    }

    private var lastThirtyDays: DateInterval {
        let month = month.interval(in: facts.zone)
        return DateInterval(start: firstOfThirty.interval(in: facts.zone).start, end: month.end)
    }

    private var firstOfThirty: Day { Day(ordinal: month.lastDay.ordinal - 29) }

    /// Everybody of the company who was there for all of the thirty days and is not away, in the groups of ``Suppression``.
    private var groups: [Suppression.Group: [PersonID]] {
        let start = Week(of: firstOfThirty)
        let there = facts.roster.colleagues.values.filter { !$0.isAway && ($0.arrival.map { $0 <= start } ?? true) }
        let suppression = Suppression(services: there.map(\.service))
        return there.reduce(into: [:]) { groups, one in
            if let group = suppression.group(of: one.service) { groups[group, default: []].append(one.person) }
        }
    }

    /// A group is told of as a whole or not at all, so that two directors' tables tell no more than one. The director knows of
    /// themselves, so there have to be enough others.
    private func mayBeTold(_ group: [PersonID]) -> Bool {
        let others = group.filter { $0 != scope.director }
        return others.count >= Suppression.least && others.allSatisfy(scope.people.contains)
    }
}

/// Ways that thanks go.
extension PracticeMonth {
    /// Of every thank but the director's own, the shares that went each way; none where fewer than five gave or were thanked.
    private var directions: [PracticeMeasure.Kind: Int] {
        let thanks = touching.filter { $0.giver.id != scope.director || $0.isFromCustomer }
        let givers = Set(thanks.map(\.giver.id))
        let recipients = Set(thanks.flatMap(\.recipients).map(\.id)).subtracting([scope.director])
        guard min(givers.count, recipients.count) >= Suppression.least else { return [:] }
        let counts = thanks.reduce(into: [:]) { counts, thank in counts[way(of: thank), default: 0] += 1 }
        return ways.reduce(into: [:]) { $0[$1] = PracticeShare(counts[$1] ?? 0, of: thanks.count).rawValue }
    }

    /// Up and down are told apart where at least five people manage somebody, for both are about these.
    private var ways: [PracticeMeasure.Kind] {
        (isLineTold ? [.upward, .downward] : [.alongTheLine]) + [.sideways, .customers]
    }

    private var isLineTold: Bool { scope.managers >= Suppression.least }

    private func way(of thank: Recognition) -> PracticeMeasure.Kind {
        let (giver, recipients) = (thank.giver.id, thank.recipients.map(\.id))
        if thank.isFromCustomer { return .customers }
        if recipients.allSatisfy({ scope.manages($0, giver) }) { return isLineTold ? .upward : .alongTheLine }
        if recipients.allSatisfy({ scope.manages(giver, $0) }) { return isLineTold ? .downward : .alongTheLine }
        return .sideways
    }
}
