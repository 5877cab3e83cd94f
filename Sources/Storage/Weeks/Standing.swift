import Foundation
import GRDB
import Praise

/// The recognitions in force, derived from the log.
struct Standing {
    let database: Database

    static let recognitions = selection("counts_at >= ? AND counts_at < ?")

    private static func selection(_ condition: String) -> String {
        """
        SELECT standing.*, giver.person AS giver_person,
            coalesce(giving.name, giver.name) AS giver_name, recipient.person AS recipient_person,
            coalesce(receiving.name, recipient.name) AS recipient_name
        FROM standing
        JOIN account AS giver ON giver.chat = standing.chat AND giver.user = standing.giver
        JOIN account AS recipient ON recipient.chat = standing.chat AND recipient.user = standing.recipient
        LEFT JOIN colleague AS giving ON giving.person = giver.person
        LEFT JOIN colleague AS receiving ON receiving.person = recipient.person
        WHERE \(condition)
        ORDER BY sent_at, standing.chat, standing.room, standing.message, standing.id
        """
    }

    /// For a day or a month, a thank counts under its own time, or under the one kept for what came too late.
    private static func selection(of kind: Period.Kind) -> String {
        if kind == .week { return recognitions }
        let column = kind == .day ? "day_at" : "month_at"
        return selection(
            """
            (standing.chat, standing.room, standing.message) IN (
                SELECT chat, room, message FROM message
                WHERE counts_at IS NOT NULL AND coalesce(\(column), sent_at) >= ? AND coalesce(\(column), sent_at) < ?)
            """)
    }

    private static let one = selection("standing.chat = ? AND standing.room = ? AND standing.message = ?")

    /// What a message thanks for at present; nil for one that thanks nobody.
    func recognition(at address: MessageAddress) throws -> Recognition? {
        gathered(try database.rows(Self.one, [address.chat, address.room, address.message])).first
    }

    /// The earliest first.
    func recognitions(in interval: DateInterval, as kind: Period.Kind = .week) throws -> [Recognition] {
        let rows = try database.rows(
            Self.selection(of: kind), [interval.start.milliseconds, interval.end.milliseconds])
        let times = rows.map { $0["counts_at"] as Int64 }
        let joins = Dictionary(
            grouping: try joins(inRecognitionsOf: (times.min() ?? 0)...(times.max() ?? 0)), by: \.address)
        return gathered(rows).map { recognition in
            var recognition = recognition
            recognition.joined = joins[recognition.address]?.map(\.person) ?? []
            return recognition
        }
    }

    /// One row a recipient; those of one message come together. Who has two accounts is one person: what they gave themselves
    /// from another account does not count, and what came to both came once.
    private func gathered(_ rows: [Row]) -> [Recognition] {
        rows.reduce(into: []) { recognitions, row in
            var recognition = Recognition(row: row)
            recognition.recipients.removeAll { $0.id == recognition.giver.id }
            if let last = recognitions.last, last.address == recognition.address {
                recognitions[recognitions.count - 1].recipients += recognition.recipients.filter { one in
                    !last.recipients.contains { $0.id == one.id }
                }
            } else if !recognition.recipients.isEmpty {
                recognitions.append(recognition)
            }
        }
    }
}

extension Recognition {
    fileprivate init(row: Row) {
        self.init(
            address: MessageAddress(chat: row["chat"], room: row["room"], message: row["message"]),
            revision: row["revision"],
            giver: Person(id: row["giver_person"], name: row["giver_name"]),
            recipients: [Person(id: row["recipient_person"], name: row["recipient_name"])],
            word: row["word"], reason: row["reason"], sentAt: Date(milliseconds: row["sent_at"]), team: row["team"],
            values: (row["value_names"] as String?).flatMap { try? JSONText.decode([String].self, from: $0) } ?? [],
            isFromCustomer: row["is_customer"])
    }
}
