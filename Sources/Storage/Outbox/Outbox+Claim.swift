import Foundation
import GRDB
import Praise

extension Outbox {
    func begin(_ id: Int64, rendered: String) throws -> Bool {
        let row = try database.row("SELECT rendered FROM outbox WHERE id = ? AND due_at IS NOT NULL", [id])
        guard let row else { return false }
        let bytes = Data(rendered.utf8)
        if let frozen = row["rendered"] as Data?, frozen != bytes {
            throw LedgerFailure(.changedWords, "A saying was worded anew for its retry; please report it.")
        }
        // A blob, because a text would be cut at a zero byte and the retry would send something else.
        try database.run(
            """
            UPDATE outbox SET state = 'sending', due_at = NULL, attempts = attempts + 1, rendered = ?,
                first_attempt_at = coalesce(first_attempt_at, ?), last_attempt_at = ?
            WHERE id = ?
            """, [bytes, now.milliseconds, now.milliseconds, id])
        return true
    }

    func settle(_ id: Int64, _ outcome: SendOutcome) throws {
        switch outcome {
        case .said(let message): try settleSaid(id, as: message)
        case .retry(let time):
            try update(id, "state = iif(doubtful, 'unknown', 'queued'), due_at = ?", [time.milliseconds])
        case .unknown(nil):
            // Nothing sends it again byte for byte.
            try update(id, "state = 'unknown', doubtful = 1, due_at = NULL, rendered = NULL")
        case .unknown(let time):
            try update(id, "state = 'unknown', doubtful = 1, due_at = ?", [time?.milliseconds])
        case .dropped(let reason):
            try update(
                id, "state = 'dropped', due_at = NULL, rendered = NULL, detail = ?, settled_at = ?",
                [reason, now.milliseconds])
            try forgetQuietly(id)
            try answerAmendment(id, .stillPosted)
        case .leftOut(let reason):
            try update(
                id, "state = 'dropped', due_at = NULL, rendered = NULL, detail = ?, settled_at = ?, judged_at = ?",
                [reason, now.milliseconds, now.milliseconds])
        }
        try conclude(id)
    }

    /// Its echo may have come first, without the answer's identifier.
    private func settleSaid(_ id: Int64, as message: MessageID?) throws {
        try update(
            id, "state = 'said', due_at = NULL, rendered = NULL, remote_id = ?, settled_at = ?",
            [message, now.milliseconds])
        try database.run(
            "UPDATE outbox SET remote_id = ? WHERE id = ? AND state = 'said' AND remote_id IS NULL", [message, id])
        try answerAmendment(id, .takenOut)
    }

    /// What has come to an end, by its echo for example, stays as it ended.
    private func update(_ id: Int64, _ change: String, _ arguments: StatementArguments = []) throws {
        try database.run(
            "UPDATE outbox SET \(change) WHERE id = ? AND state IN ('queued', 'sending', 'unknown')",
            arguments + [id])
    }
}
