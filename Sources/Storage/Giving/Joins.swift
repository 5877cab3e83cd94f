import Foundation
import GRDB
import Praise

/// Who joined in what, inside one transaction.
struct Joins {
    let database: Database
    let now: Date

    /// Keeps an emoji put on a message; the same again changes nothing.
    ///
    /// - Parameter time: under which it counts.
    func putOn(_ emoji: Emoji, countingAt time: Date) throws {
        try add(emoji, "on", countsAt: time)
    }

    /// Keeps that an emoji was taken off, if it was ever kept.
    func takeOff(_ emoji: Emoji) throws {
        guard try isKnown(emoji.address) else { return }
        try add(emoji, "off", countsAt: nil)
    }

    /// The same where the chat tells only which one: for good.
    ///
    /// - Returns: false when it is none that was kept.
    func takeOff(_ address: MessageAddress) throws -> Bool {
        try database.run(
            """
            INSERT INTO reaction (chat, room, message, reaction, user, kind, at, recorded_at)
            SELECT chat, room, message, reaction, user, 'off', at, ? FROM reaction
            WHERE chat = ? AND room = ? AND reaction = ? AND kind = 'on'
            ON CONFLICT (chat, room, reaction, kind, at) DO NOTHING
            """, [now.milliseconds, address.chat, address.room, address.message])
        return try database.changesCount > 0 || isKnown(address)
    }

    private func add(_ emoji: Emoji, _ kind: String, countsAt: Date?) throws {
        try database.run(
            """
            INSERT INTO reaction (chat, room, message, reaction, user, kind, at, counts_at, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat, room, reaction, kind, at) DO NOTHING
            """,
            [
                emoji.address.chat, emoji.address.room, emoji.target, emoji.address.message, emoji.user, kind,
                emoji.sentAt.milliseconds, countsAt?.milliseconds, now.milliseconds,
            ])
    }

    private func isKnown(_ address: MessageAddress) throws -> Bool {
        try database.holds(
            "SELECT EXISTS (SELECT 1 FROM reaction WHERE chat = ? AND room = ? AND reaction = ?)",
            [address.chat, address.room, address.message])
    }
}
