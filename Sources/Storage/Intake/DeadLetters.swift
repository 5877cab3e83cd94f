import Foundation
import GRDB
import Praise

/// What could not be recorded, kept for a month so that its cause can be found.
struct DeadLetters {
    static let mostBytes = 16 * 1024
    static let lifetime: TimeInterval = 30 * 24 * 3600

    let database: Database
    let now: Date

    /// - Returns: false when the same was set aside before.
    func add(_ address: MessageAddress, _ revision: Revision, reason: String, excerpt: String) throws -> Bool {
        try database.run(
            """
            INSERT INTO dead_letter (chat, room, message, revision, reason, excerpt, at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                address.chat, address.room, address.message, revision, reason, Self.cut(excerpt), now.milliseconds,
            ])
        return database.changesCount > 0
    }

    /// Forgets what is old, here and in the memory of messages that never thanked anybody.
    func purge() throws {
        let horizon = now.addingTimeInterval(-Self.lifetime).milliseconds
        try database.run("DELETE FROM dead_letter WHERE at < ?", [horizon])
        try database.run(
            """
            DELETE FROM message WHERE counts_at IS NULL AND seen_at < ? AND NOT EXISTS (
                SELECT 1 FROM event WHERE event.chat = message.chat AND event.room = message.room
                    AND event.message = message.message)
            """, [horizon])
    }

    /// The start of a text, cut between two characters of it.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > mostBytes else { return text }
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in text.unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > mostBytes { break }
            kept.append(scalar)
        }
        return String(kept)
    }
}
