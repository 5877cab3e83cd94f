import Foundation
import GRDB
import Praise

/// The recognitions in force, derived from the log.
struct Standing {
    let database: Database

    private static let joined = """
        SELECT standing.*, giver.person AS giver_person,
            coalesce(giving.name, giver.name) AS giver_name, recipient.person AS recipient_person,
            coalesce(receiving.name, recipient.name) AS recipient_name
        FROM standing
        JOIN account AS giver ON giver.chat = standing.chat AND giver.user = standing.giver
        JOIN account AS recipient ON recipient.chat = standing.chat AND recipient.user = standing.recipient
        LEFT JOIN colleague AS giving ON giving.person = giver.person
        LEFT JOIN colleague AS receiving ON receiving.person = recipient.person
        """

    static let recognitions = """
        \(joined) WHERE counts_at >= ? AND counts_at < ?
        ORDER BY sent_at, standing.chat, standing.room, standing.message, standing.id
        """

    private static let one = """
        \(joined) WHERE standing.chat = ? AND standing.room = ? AND standing.message = ? ORDER BY standing.id
        """

    /// What a message thanks for at present; nil for one that thanks nobody.
    func recognition(at address: MessageAddress) throws -> Recognition? {
        gathered(try database.rows(Self.one, [address.chat, address.room, address.message])).first
    }

    /// The earliest first.
    func recognitions(in interval: DateInterval) throws -> [Recognition] {
        let joins = Dictionary(grouping: try joins(inRecognitionsOf: interval), by: \.address)
        let rows = try database.rows(Self.recognitions, [interval.start.milliseconds, interval.end.milliseconds])
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
