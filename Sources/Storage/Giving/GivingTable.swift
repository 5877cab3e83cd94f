import Foundation
import GRDB
import Praise

/// What the log tells of one person's giving, over all of their accounts, inside one transaction.
struct GivingTable {
    let database: Database

    /// How many messages, besides one, thank somebody and were sent in an interval.
    func count(by giver: Account, in interval: DateInterval, besides address: MessageAddress) throws -> Int {
        try database.value(
            """
            SELECT count(DISTINCT standing.chat || ' ' || standing.room || ' ' || standing.message)
            FROM account AS mine
            JOIN account AS theirs ON theirs.person = mine.person
            JOIN standing ON standing.chat = theirs.chat AND standing.giver = theirs.user
            WHERE mine.chat = ? AND mine.user = ? AND standing.sent_at >= ? AND standing.sent_at < ?
                AND NOT (standing.chat = ? AND standing.room = ? AND standing.message = ?)
            """,
            [
                giver.chat, giver.user, interval.start.milliseconds, interval.end.milliseconds, address.chat,
                address.room, address.message,
            ]) ?? 0
    }

    /// Whether a person passed on a customer's words before, through another message.
    func hasPassedOn(_ giver: Account, besides address: MessageAddress) throws -> Bool {
        try database.holds(
            """
            SELECT EXISTS (
                SELECT 1 FROM account AS mine
                JOIN account AS theirs ON theirs.person = mine.person
                JOIN event ON event.chat = theirs.chat AND event.giver = theirs.user
                WHERE mine.chat = ? AND mine.user = ? AND event.is_customer
                    AND NOT (event.chat = ? AND event.room = ? AND event.message = ?))
            """, [giver.chat, giver.user, address.chat, address.room, address.message])
    }

    /// Whether a person was given a hint since then.
    func hadHint(_ giver: Account, since time: Date) throws -> Bool {
        try database.holds(
            """
            SELECT EXISTS (
                SELECT 1 FROM hint JOIN account USING (person) WHERE account.chat = ? AND account.user = ? AND at > ?)
            """, [giver.chat, giver.user, time.milliseconds])
    }

    func noteHint(to giver: Account, at now: Date) throws {
        try database.run(
            "INSERT INTO hint (person, at) SELECT person, ? FROM account WHERE chat = ? AND user = ?",
            [now.milliseconds, giver.chat, giver.user])
    }

    /// The latest message of a person's that thanks somebody: in a room, or anywhere.
    func latest(by giver: Account, in room: RoomID?) throws -> MessageAddress? {
        try database.row(
            """
            SELECT standing.chat, standing.room, standing.message
            FROM account AS mine
            JOIN account AS theirs ON theirs.person = mine.person
            JOIN standing ON standing.chat = theirs.chat AND standing.giver = theirs.user
            WHERE mine.chat = ? AND mine.user = ? AND (? IS NULL OR (standing.chat = mine.chat AND standing.room = ?))
            ORDER BY standing.sent_at DESC, standing.id DESC LIMIT 1
            """, [giver.chat, giver.user, room, room]
        ).map { MessageAddress(chat: $0["chat"], room: $0["room"], message: $0["message"]) }
    }

    func person(_ account: Account) throws -> Person? {
        try database.row("SELECT person, name FROM account WHERE chat = ? AND user = ?", [account.chat, account.user])
            .map { Person(id: $0["person"], name: $0["name"]) }
    }

    /// Who thanked by a message and everybody it was ever for, in force or not.
    func thank(_ address: MessageAddress) throws -> TakingOutFacts.Thank? {
        let rows = try database.rows(
            """
            SELECT giver.person AS giver_person, recipient.person AS recipient_person
            FROM event
            JOIN account AS giver ON giver.chat = event.chat AND giver.user = event.giver
            JOIN account AS recipient ON recipient.chat = event.chat AND recipient.user = event.recipient
            WHERE event.chat = ? AND event.room = ? AND event.message = ?
            """, [address.chat, address.room, address.message])
        return rows.first.map { first in
            TakingOutFacts.Thank(
                address: address, giver: first["giver_person"], recipients: Set(rows.map { $0["recipient_person"] }))
        }
    }

    /// The message that one of our answers in a thread is about; what is no answer of ours is meant itself.
    func subject(of address: MessageAddress) throws -> MessageAddress {
        let text: String? = try database.value(
            "SELECT addressee FROM outbox WHERE chat = ? AND room = ? AND remote_id = ? AND purpose <> 'week' LIMIT 1",
            [address.chat, address.room, address.message])
        guard let text, case .thread(let subject, _) = try? JSONText.decode(Addressee.self, from: text) else {
            return address
        }
        return subject
    }
}
