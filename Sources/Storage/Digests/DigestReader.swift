import Foundation
import GRDB
import Praise

/// Reads what digests are made of.
struct DigestReader {
    let database: Database
    let zone: TimeZone

    /// Nil for somebody who manages nobody.
    func facts(for reader: PersonID, week: Week, window: DateInterval) throws -> DigestFacts? {
        let table = RosterTable(database: database)
        let all = try table.all()
        let team = all.filter { $0.manager == reader }
        guard let own = all.first(where: { $0.person == reader }), !team.isEmpty else { return nil }
        let start = window.end.addingTimeInterval(-DigestFacts.furthestBack)
        let recognitions = try Standing(database: database).recognitions(
            in: DateInterval(start: start, end: window.end))
        return DigestFacts(
            week: week, window: window, reader: Person(id: reader, name: own.name),
            team: team.map { Person(id: $0.person, name: $0.name) },
            roster: try table.roster(with: recognitions) ?? Roster([]), arrivals: arrivals(all),
            recognitions: recognitions, preferences: try PreferenceTable(database: database).all(),
            asked: try DigestTable(database: database).asked(since: window.end.addingTimeInterval(-400 * 86_400)),
            standards: try StandardTable(database: database).accepted(by: reader), zone: zone)
    }

    func arrivals(_ colleagues: [Colleague]) -> [PersonID: Date] {
        colleagues.reduce(into: [:]) { arrivals, one in
            guard let day = one.arrival.flatMap(Day.init(_:)) else { return }
            arrivals[one.person] = day.interval(in: zone).start
        }
    }
}
