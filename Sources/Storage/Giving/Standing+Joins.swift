import Foundation
import GRDB
import Praise

extension Standing {
    /// Who joined in a recognition in force, counted for an interval; the earliest first.
    func joins(in interval: DateInterval) throws -> [Join] {
        try joins(
            where: "joining.counts_at >= ? AND joining.counts_at < ?",
            [interval.start.milliseconds, interval.end.milliseconds])
    }

    /// Who joined in a recognition that counts for one of these times, in milliseconds since 1970, whenever they did.
    func joins(inRecognitionsOf times: ClosedRange<Int64>) throws -> [Join] {
        try joins(where: "standing.counts_at BETWEEN ? AND ?", [times.lowerBound, times.upperBound])
    }

    /// The same of all times, as the export tells it.
    func exportedJoins() throws -> [MessageAddress: [RecognitionRecord.Joined]] {
        let always = DateInterval(start: .distantPast, end: .distantFuture)
        return try joins(in: always).reduce(into: [:]) { joined, join in
            let user: UserID? = try database.value(
                "SELECT user FROM account WHERE person = ? ORDER BY chat <> ?, user LIMIT 1",
                [join.person.id, join.address.chat])
            let party = RecognitionRecord.Party(
                person: join.person.id, user: user ?? "", name: join.person.name)
            joined[join.address, default: []].append(RecognitionRecord.Joined(party, at: join.countsAt))
        }
    }

    /// One row a recipient who is neither the one who joined in nor joined by the giver; those of one join come together.
    private func joins(where condition: String, _ arguments: StatementArguments) throws -> [Join] {
        let rows = try database.rows(
            """
            SELECT joining.chat, joining.room, joining.message, joining.person, joining.counts_at AS joined_at,
                recipient.person AS recipient_person,
                coalesce((SELECT name FROM colleague WHERE colleague.person = joining.person),
                    (SELECT name FROM account WHERE account.person = joining.person AND account.chat = standing.chat
                     ORDER BY user LIMIT 1)) AS name
            FROM standing
            JOIN joining USING (chat, room, message)
            JOIN account AS giver ON giver.chat = standing.chat AND giver.user = standing.giver
            JOIN account AS recipient ON recipient.chat = standing.chat AND recipient.user = standing.recipient
            WHERE \(condition) AND giver.person <> joining.person AND recipient.person <> joining.person
            ORDER BY joined_at, joining.chat, joining.room, joining.message, joining.person, standing.id
            """, arguments)
        return rows.reduce(into: []) { joins, row in
            let join = Join(row: row)
            if let last = joins.last, last.address == join.address, last.person.id == join.person.id {
                joins[joins.count - 1].recipients += join.recipients
            } else {
                joins.append(join)
            }
        }
    }
}

extension Join {
    fileprivate init(row: Row) {
        self.init(
            address: MessageAddress(chat: row["chat"], room: row["room"], message: row["message"]),
            person: Person(id: row["person"], name: row["name"]), recipients: [row["recipient_person"]],
            countsAt: Date(milliseconds: row["joined_at"]))
    }
}
