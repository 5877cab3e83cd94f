import Foundation
import GRDB
import Praise

extension Outbox {
    /// See ``Ledger/judge(_:_:at:)``.
    func judge(_ name: String, _ verdict: Verdict) throws -> VerdictOutcome {
        let found = try Self.rows(named: name, database)
        guard let row = found.first else { return .notFound }
        guard found.count == 1 else { return .ambiguous(found.map { $0["key"] }) }
        let entry = OutboxEntry(row: row)
        if let objection = verdict.objection(to: entry) { return .objected(entry, objection) }
        let id: Int64 = row["id"]
        try keep(verdict, on: row)
        switch verdict {
        case .arrived: try endArrived(id)
        case .again: try sendAgain(id, after: row["send_key"] ?? row["key"])
        case .drop: try endDropped(id)
        }
        return .done(entry)
    }

    /// The rows whose name, or the key they were last sent under, begins so; two are enough to call it ambiguous.
    private static func rows(named name: String, _ database: Database) throws -> [Row] {
        // Past every hexadecimal digit.
        let end = name + "g"
        return try database.rows(
            """
            SELECT * FROM outbox WHERE (key >= ? AND key < ?) OR (send_key >= ? AND send_key < ?) ORDER BY id LIMIT 9
            """, [name, end, name, end])
    }

    private func keep(_ verdict: Verdict, on row: Row) throws {
        let key: String = row["send_key"] ?? row["key"]
        try database.run(
            "INSERT INTO verdict (outbox, verdict, state, detail, tried_as, at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                row["id"] as Int64, verdict.rawValue, row["state"] as String, row["detail"] as String?,
                row["attempts"] as Int > 0 ? key : nil, now.milliseconds,
            ])
    }

    private func endArrived(_ id: Int64) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'said', due_at = NULL, rendered = NULL, settled_at = ?, judged_at = ? WHERE id = ?
            """, [now.milliseconds, now.milliseconds, id])
    }

    private func endDropped(_ id: Int64) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'dropped', due_at = NULL, rendered = NULL,
                detail = coalesce(detail, 'A person dropped it.'), settled_at = ?, judged_at = ?
            WHERE id = ?
            """, [now.milliseconds, now.milliseconds, id])
    }

    /// As if it had never been tried, and under a key that the chat has not seen: the old one could be answered with what
    /// became of the old try. So the words are not frozen either.
    private func sendAgain(_ id: Int64, after key: SendKey) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'queued', due_at = 0, send_key = ?, judged_at = NULL, settled_at = NULL,
                detail = NULL, doubtful = 0, attempts = 0, first_attempt_at = NULL, last_attempt_at = NULL,
                rendered = NULL, remote_id = NULL
            WHERE id = ?
            """, [mint.key(again: key), id])
    }
}
