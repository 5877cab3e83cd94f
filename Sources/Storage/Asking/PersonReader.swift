import Foundation
import GRDB
import Praise

/// Reads everything that is kept about one person.
struct PersonReader {
    let database: Database

    /// - Parameters:
    ///   - now: what was recorded later is left out, so that an answer in several messages is one.
    ///   - isOwn: whether they asked themselves: that they said "not this time" is for nobody else's eyes.
    func data(of account: Account, upTo now: Date, isOwn: Bool = false) throws -> PersonalData? {
        let people = PeopleTable(database: database)
        guard let person = try people.person(of: account) else { return nil }
        let records = try records(of: person, upTo: now)
        let roster = RosterTable(database: database)
        let listed = try roster.line(of: person).map { [try JSONText.encode($0)] } ?? []
        return PersonalData(
            name: try people.names()[person] ?? account.user.rawValue, accounts: try people.accounts(of: person),
            knownSince: try people.knownSince(person) ?? now,
            preferences: try PreferenceTable(database: database).preferences(of: person),
            mailStoppedAt: try MailStops(database: database).since(try roster.colleague(person)?.email),
            json: try listed + (isOwn ? pause(of: person) : []) + records.map { try $0.jsonLine() },
            csv: records.isEmpty ? [] : [RecognitionRecord.csvHeader] + records.map(\.csvRow))
    }

    /// The last week for which they said "not this time", as long as that is kept.
    private func pause(of person: PersonID) throws -> [String] {
        let week: String? = try database.value("SELECT week FROM turn_pause WHERE person = ?", [person])
        return try week.map { [try JSONText.encode(["notThisTime": $0])] } ?? []
    }

    /// What they gave and were given, corrected and withdrawn states too. Of a thank to several, all are named, as the room saw.
    private func records(of person: PersonID, upTo now: Date) throws -> [RecognitionRecord] {
        var gathering = RecordGathering(joined: try Standing(database: database).exportedJoins())
        var records: [RecognitionRecord] = []
        let rows = try Row.fetchCursor(database, sql: RecordGathering.rows, arguments: [0])
        while let row = try rows.next() {
            if let record = gathering.take(row) { records.append(record) }
        }
        if let last = gathering.last() { records.append(last) }
        return records.filter { record in
            // A message may be older on its chat's clock than on ours.
            record.recordedAt <= now.addingTimeInterval(60)
                && ([record.giver] + record.recipients + record.joined.map(\.party)).contains { $0.person == person }
        }
    }
}
