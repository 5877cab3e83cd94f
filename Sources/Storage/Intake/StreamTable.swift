import Foundation
import GRDB
import Praise

/// How far each stream has been recorded.
struct StreamTable {
    let database: Database

    func advance(_ intake: Intake, at now: Date) throws {
        try database.run(
            """
            INSERT INTO stream (chat, stream, cursor, caught_up_at, clock_difference, measured_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET
                cursor = excluded.cursor,
                caught_up_at = excluded.caught_up_at,
                clock_difference = coalesce(excluded.clock_difference, clock_difference),
                measured_at = coalesce(excluded.measured_at, measured_at)
            """,
            [
                intake.chat, intake.stream, intake.next, intake.caughtUpAt?.milliseconds, intake.clockDifference,
                intake.clockDifference.map { _ in now.milliseconds },
            ])
    }

    func cursor(of stream: StreamID, in chat: ChatID) throws -> Praise.Cursor? {
        try database.value("SELECT cursor FROM stream WHERE chat = ? AND stream = ?", [chat, stream])
    }

    func progress() throws -> [StreamProgress] {
        try database.rows("SELECT * FROM stream ORDER BY chat, stream").map { row in
            StreamProgress(
                chat: row["chat"], stream: row["stream"],
                caughtUpAt: (row["caught_up_at"] as Int64?).map(Date.init(milliseconds:)),
                clockDifference: row["clock_difference"],
                measuredAt: (row["measured_at"] as Int64?).map(Date.init(milliseconds:)))
        }
    }
}
