import Foundation
import GRDB
import Praise
@testable import Storage
import Testing

/// What runs for every message or every saying never reads a whole table.
struct QueryPlanTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
        ("message_counts", Standing.recognitions),
        (
            "outbox_due",
            "SELECT * FROM outbox WHERE chat = ? AND due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT 1"
        ),
        (
            "outbox_unclaimed",
            """
            SELECT id FROM outbox INDEXED BY outbox_unclaimed
            WHERE chat = ? AND room = ? AND state = 'queued' AND attempts = 0 AND purpose IN ('noted', 'answer')
            ORDER BY id
            """
        ),
        ("outbox_merged", "SELECT id FROM outbox WHERE merged_into = ?"),
        ("outbox_state", "SELECT state, count(*) FROM outbox GROUP BY state"),
        ("sqlite_autoindex_event_1", "SELECT giver FROM standing WHERE chat = ? AND room = ? AND message = ? LIMIT 1"),
        (
            "event_giver",
            """
            SELECT 1 FROM account AS mine JOIN account AS theirs ON theirs.person = mine.person
            JOIN event ON event.chat = theirs.chat AND event.giver = theirs.user
            WHERE mine.chat = ? AND mine.user = ? AND event.kind = 'given'
            """
        ),
        ("outbox_send_key", "SELECT id FROM outbox WHERE send_key = ? AND attempts > 0"),
        ("outbox_remote", "SELECT * FROM outbox INDEXED BY outbox_remote WHERE chat = ? AND remote_id = ?"),
        ("verdict_tried_as", "SELECT outbox FROM verdict WHERE tried_as = ?"),
        ("dead_letter_age", "DELETE FROM dead_letter WHERE at < ?"),
        ("message_wordless", "DELETE FROM message WHERE counts_at IS NULL AND seen_at < ?"),
    ])
    func `a hot query uses its index`(index: String, sql: String) async throws {
        let plan = try await plan(of: sql)
        #expect(plan.contains { $0.contains("INDEX " + index) })
        #expect(plan.filter { $0.contains("SCAN") && !$0.contains("COVERING INDEX") } == [])
    }

    @Test func `the next saying is found without sorting`() async throws {
        let sql =
            "SELECT * FROM outbox WHERE chat = ? AND due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT 1"
        #expect(try await plan(of: sql).filter { $0.contains("TEMP B-TREE") } == [])
    }

    private func plan(of sql: String) async throws -> [String] {
        try await scratch.open().read { database in
            let arguments = StatementArguments(Array(repeating: 0, count: sql.filter { $0 == "?" }.count))
            let steps = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
            return steps.map { $0["detail"] as String }
        }
    }
}
