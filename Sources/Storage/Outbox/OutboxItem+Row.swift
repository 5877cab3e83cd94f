import Foundation
import GRDB
import Praise

extension OutboxItem {
    init(row: Row) throws {
        self.init(
            id: row["id"], key: row["send_key"] ?? row["key"],
            to: try JSONText.decode(Addressee.self, from: row["addressee"]),
            saying: try JSONText.decode(Saying.self, from: row["saying"]),
            attempts: row["attempts"],
            firstAttemptAt: (row["first_attempt_at"] as Int64?).map(Date.init(milliseconds:)),
            lastAttemptAt: (row["last_attempt_at"] as Int64?).map(Date.init(milliseconds:)),
            rendered: (row["rendered"] as Data?).map { String(decoding: $0, as: UTF8.self) },
            isUnknown: row["doubtful"])
    }
}
