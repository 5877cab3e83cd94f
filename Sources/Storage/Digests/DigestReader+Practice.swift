import Foundation
import GRDB
import Praise

/// What directors' digests are made of.
extension DigestReader {
    /// Nil for somebody who is not in the roster.
    func practice(for director: PersonID, _ month: Month, _ values: CompanyValues) throws -> PracticeFacts? {
        let table = RosterTable(database: database)
        let all = try table.all()
        guard let own = all.first(where: { $0.person == director }) else { return nil }
        let chain = Chain(all)
        let first = (0..<12).reduce(month) { month, _ in month.previous }
        let span = DateInterval(start: first.interval(in: zone).start, end: month.interval(in: zone).end)
        let recognitions = try Standing(database: database).recognitions(in: span, as: .month)
        let standards = StandardTable(database: database)
        let moments = try standards.moments().filter { chain.isBelow($0.manager, director) }
        return PracticeFacts(
            director: Person(id: director, name: own.name), month: month, zone: zone,
            roster: try table.roster(with: recognitions) ?? Roster([]), recognitions: recognitions, values: values,
            accepted: try accepted(standards, in: month) { $0 == nil || chain.isBelow($0 ?? director, director) },
            pending: try pending(standards, all) { chain.isBelow($0, director) },
            acceptedCounts: counts(moments.compactMap(\.acceptedAt)),
            raisedCounts: counts(moments.compactMap(\.raisedAt)),
            preferences: try PreferenceTable(database: database).all(), shown: try shown(),
            asked: try told(director), before: try DigestTable(database: database).told(to: director, before: month))
    }

    /// Of the company as a whole, or of a team below.
    private func accepted(
        _ standards: StandardTable, in month: Month, _ isOurs: (PersonID?) -> Bool
    ) throws -> [Standard] {
        try standards.inForce().filter { isOurs($0.team == nil ? nil : $0.manager) }.compactMap(standards.standard)
            .filter { Month(containing: $0.acceptedAt, in: zone) == month }
    }

    private func pending(
        _ standards: StandardTable, _ all: [Colleague], _ isOurs: (PersonID) -> Bool
    ) throws -> [RaisedStandard] {
        try standards.raised().filter { isOurs($0.manager) }.compactMap { entry in
            let inventors = try standards.inventors(of: entry.id)
            guard let asked = try DigestTable(database: database).item(entry.item),
                case .adopt(let proposal) = asked.act,
                let manager = all.first(where: { $0.person == entry.manager }), !inventors.isEmpty
            else { return nil }
            return RaisedStandard(
                id: entry.id, words: entry.words, manager: Person(id: manager.person, name: manager.name),
                service: manager.service, inventors: inventors, reasons: proposal.shown.map(\.reason),
                raisedAt: entry.raisedAt ?? .distantPast)
        }
    }

    private func counts(_ times: [Date]) -> [Month: Int] {
        times.reduce(into: [:]) { $0[Month(containing: $1, in: zone), default: 0] += 1 }
    }

    /// The last week in which each person was in a post.
    private func shown() throws -> [PersonID: Week] {
        let rows = try database.rows(
            "SELECT story FROM edition WHERE state = 'settled' ORDER BY settled_at DESC LIMIT 200")
        return try rows.reduce(into: [:]) { shown, row in
            let story = try JSONText.decode(Story.self, from: row["story"])
            for person in (story.featured + story.also).map(\.person.id) {
                shown[person] = max(shown[person] ?? story.period.week, story.period.week)
            }
        }
    }

    private func told(_ director: PersonID) throws -> Set<MessageAddress> {
        let asked = try DigestTable(database: database).asked(since: .distantPast).filter { $0.reader == director }
        return Set(
            asked.compactMap { item in
                if case .tell(_, let quote) = item.act { quote.source } else { nil }
            })
    }
}

/// Who stands above whom.
private struct Chain {
    private let managers: [PersonID: PersonID]

    init(_ colleagues: [Colleague]) {
        managers = colleagues.reduce(into: [:]) { $0[$1.person] = $1.manager }
    }

    /// Directly or through others. A roster that goes round in a circle is walked once.
    func isBelow(_ person: PersonID, _ director: PersonID) -> Bool {
        var seen: Set<PersonID> = []
        var next = managers[person]
        while let manager = next, seen.insert(manager).inserted {
            if manager == director { return true }
            next = managers[manager]
        }
        return false
    }
}
