import Foundation
import GRDB

extension LedgerFile {
    /// What this file is to a backup that is to take its place.
    func inPlace(of backup: LedgerSummary) throws -> LedgerInPlace {
        guard exists else { return .none }
        do {
            let summary = try verify()
            if summary.secret != backup.secret { return .stranger(summary) }
            guard summary.latest > backup.latest else { return .older }
            return .newer(summary, try losses(since: backup.latest))
        } catch {
            let failure = LedgerFailure(error)
            guard [.damaged, .newerSchema].contains(failure.kind) else { throw failure }
            return .unreadable(failure)
        }
    }

    private func losses(since time: Date) throws -> LedgerLosses {
        try read { database in
            let after = time.milliseconds
            return LedgerLosses(
                recognitions: try database.value(
                    """
                    SELECT count(*) FROM (
                        SELECT 1 FROM event WHERE recorded_at > ? GROUP BY chat, room, message)
                    """, [after]) ?? 0,
                weeks: try database.value("SELECT count(*) FROM \(database.postTable) WHERE settled_at > ?", [after])
                    ?? 0,
                said: try database.value(
                    "SELECT count(*) FROM outbox WHERE state = 'said' AND settled_at > ?", [after]) ?? 0)
        }
    }
}
