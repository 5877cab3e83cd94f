import Foundation
import GRDB
import Praise

/// Joins the rows of one revision, which come one a recipient and together, into one record.
struct RecordGathering {
    static let rows = """
        SELECT event.*, message.sent_at, giver.person AS giver_person,
            coalesce(giving.name, giver.name) AS giver_name, recipient.person AS recipient_person,
            coalesce(receiving.name, recipient.name) AS recipient_name,
            (SELECT next.kind FROM event AS next
             WHERE next.chat = event.chat AND next.room = event.room AND next.message = event.message
                AND next.revision > event.revision
             ORDER BY next.revision LIMIT 1) AS next_kind
        FROM event
        JOIN message USING (chat, room, message)
        JOIN account AS giver ON giver.chat = event.chat AND giver.user = event.giver
        JOIN account AS recipient ON recipient.chat = event.chat AND recipient.user = event.recipient
        LEFT JOIN colleague AS giving ON giving.person = giver.person
        LEFT JOIN colleague AS receiving ON receiving.person = recipient.person
        WHERE event.kind = 'given' AND message.sent_at >= ?
        ORDER BY event.id
        """

    /// Who joined in what.
    let joined: [MessageAddress: [RecognitionRecord.Joined]]
    private var open: RecognitionRecord?

    init(joined: [MessageAddress: [RecognitionRecord.Joined]]) {
        self.joined = joined
    }

    /// - Returns: the record before, once this row turns out to belong to another.
    mutating func take(_ row: Row) -> RecognitionRecord? {
        var record = RecognitionRecord(row: row)
        if record.state == .inForce { record.joined = joined[record.address] ?? [] }
        if let open, open.address == record.address, open.revision == record.revision {
            self.open?.recipients += record.recipients
            return nil
        }
        defer { open = record }
        return open
    }

    func last() -> RecognitionRecord? { open }
}

extension RecognitionRecord {
    fileprivate init(row: Row) {
        let next = row["next_kind"] as String?
        self.init(
            address: MessageAddress(chat: row["chat"], room: row["room"], message: row["message"]),
            revision: row["revision"],
            giver: Party(person: row["giver_person"], user: row["giver"], name: row["giver_name"]),
            recipients: [Party(person: row["recipient_person"], user: row["recipient"], name: row["recipient_name"])],
            word: row["word"], reason: row["reason"], sentAt: Date(milliseconds: row["sent_at"]),
            recordedAt: Date(milliseconds: row["recorded_at"]),
            state: next == nil ? .inForce : next == "given" ? .superseded : .withdrawn, team: row["team"],
            values: (row["value_names"] as String?).flatMap { try? JSONText.decode([String].self, from: $0) } ?? [],
            isFromCustomer: row["is_customer"])
    }
}
