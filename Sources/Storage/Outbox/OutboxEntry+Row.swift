import Foundation
import GRDB
import Praise

extension OutboxEntry {
    init(row: Row) {
        self.init(
            key: row["key"], chat: row["chat"], to: try? JSONText.decode(Addressee.self, from: row["addressee"]),
            saying: try? JSONText.decode(Saying.self, from: row["saying"]),
            state: OutboxState(rawValue: row["state"]) ?? .dropped, attempts: row["attempts"],
            queuedAt: Date(milliseconds: row["queued_at"]),
            lastAttemptAt: (row["last_attempt_at"] as Int64?).map(Date.init(milliseconds:)),
            isDue: row["due_at"] as Int64? != nil, detail: row["detail"],
            judgedAt: (row["judged_at"] as Int64?).map(Date.init(milliseconds:)))
    }
}
