import Foundation
import GRDB
import Praise

/// The log of what was given and withdrawn, and the memory of which revision was judged last.
struct EventLog {
    let database: Database
    let now: Date

    func seen(_ address: MessageAddress) throws -> SeenMessage? {
        try database.row(
            "SELECT revision, sent_at, counts_at FROM message WHERE chat = ? AND room = ? AND message = ?",
            [address.chat, address.room, address.message]
        ).map(SeenMessage.init(row:))
    }

    /// Whom a message thanks at present, in the order thanked.
    func standing(of address: MessageAddress) throws -> [Member] {
        try database.rows(
            """
            SELECT user, coalesce(colleague.name, account.name) AS name, is_bot, stands_for
            FROM standing JOIN account ON account.chat = standing.chat AND account.user = standing.recipient
            LEFT JOIN colleague USING (person)
            WHERE standing.chat = ? AND standing.room = ? AND standing.message = ? ORDER BY standing.id
            """, [address.chat, address.room, address.message]
        ).map(Member.init(row:))
    }

    /// Who thanked by a message, as long as it thanks somebody.
    func giver(of address: MessageAddress) throws -> UserID? {
        try database.value(
            "SELECT giver FROM standing WHERE chat = ? AND room = ? AND message = ? LIMIT 1",
            [address.chat, address.room, address.message])
    }

    /// The same, under the name they have today.
    func givingMember(of address: MessageAddress) throws -> Member? {
        try database.row(
            """
            SELECT user, name, is_bot
            FROM standing JOIN account ON account.chat = standing.chat AND account.user = standing.giver
            WHERE standing.chat = ? AND standing.room = ? AND standing.message = ? LIMIT 1
            """, [address.chat, address.room, address.message]
        ).map(Member.init(row:))
    }

    /// Whether a person thanked anybody before, from any of their accounts, through another message.
    func hasGiven(_ giver: UserID, besides address: MessageAddress) throws -> Bool {
        try database.holds(
            """
            SELECT EXISTS (
                SELECT 1
                FROM account AS mine
                JOIN account AS theirs ON theirs.person = mine.person
                JOIN event ON event.chat = theirs.chat AND event.giver = theirs.user
                WHERE mine.chat = ? AND mine.user = ? AND event.kind = 'given'
                    AND NOT (event.chat = ? AND event.room = ? AND event.message = ?))
            """, [address.chat, giver, address.chat, address.room, address.message])
    }

    /// The team that a message thanks at present.
    func team(of address: MessageAddress) throws -> String? {
        try database.value(
            "SELECT team FROM standing WHERE chat = ? AND room = ? AND message = ? LIMIT 1",
            [address.chat, address.room, address.message])
    }

    /// Whether a person thanked a whole team before, from any of their accounts, through another message.
    func hasThankedTeam(_ giver: UserID, besides address: MessageAddress) throws -> Bool {
        try database.holds(
            """
            SELECT EXISTS (
                SELECT 1
                FROM account AS mine
                JOIN account AS theirs ON theirs.person = mine.person
                JOIN event ON event.chat = theirs.chat AND event.giver = theirs.user
                WHERE mine.chat = ? AND mine.user = ? AND event.team IS NOT NULL
                    AND NOT (event.chat = ? AND event.room = ? AND event.message = ?))
            """, [address.chat, giver, address.chat, address.room, address.message])
    }

    /// Remembers that a revision was judged.
    func note(_ address: MessageAddress, _ revision: Revision, sentAt: Date) throws {
        try database.run(
            """
            INSERT INTO message (chat, room, message, revision, sent_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET revision = excluded.revision
            """,
            [
                address.chat, address.room, address.message, revision, sentAt.milliseconds, now.milliseconds,
            ])
    }

    /// Says from when on the thanks of a message count: once, by its first.
    func count(_ address: MessageAddress, at time: Date) throws {
        try database.run(
            "UPDATE message SET counts_at = ? WHERE chat = ? AND room = ? AND message = ? AND counts_at IS NULL",
            [time.milliseconds, address.chat, address.room, address.message])
    }

    func give(
        _ address: MessageAddress, _ revision: Revision, giver: UserID, to recipients: [Member], team: String?,
        _ thanks: Thanks
    ) throws {
        let values = thanks.values.isEmpty ? nil : try JSONText.encode(thanks.values)
        for recipient in recipients {
            try database.run(
                """
                INSERT INTO event (
                    chat, room, message, revision, kind, giver, recipient, word, reason, recorded_at,
                    team, value_names, is_customer)
                VALUES (?, ?, ?, ?, 'given', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    address.chat, address.room, address.message, revision, giver, recipient.user, thanks.word,
                    thanks.reason.replacing("\0", with: "\u{FFFD}"), now.milliseconds, team, values,
                    thanks.isFromCustomer,
                ])
        }
    }

    func withdraw(_ address: MessageAddress, _ revision: Revision, giver: UserID) throws {
        try database.run(
            """
            INSERT INTO event (chat, room, message, revision, kind, giver, recorded_at)
            VALUES (?, ?, ?, ?, 'withdrawn', ?, ?)
            """, [address.chat, address.room, address.message, revision, giver, now.milliseconds])
    }
}
