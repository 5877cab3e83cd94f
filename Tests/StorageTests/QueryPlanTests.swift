import Foundation
import GRDB
@testable import Storage
import Testing

/// What runs for every message or every saying never reads a whole table.
struct QueryPlanTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
        Standing.recognitions,
        "SELECT * FROM outbox WHERE chat = ? AND due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT 1",
        "SELECT id FROM outbox WHERE chat = ? AND room = ? AND state = 'queued' AND attempts = 0 AND purpose = 'merged'",
        "UPDATE outbox SET state = 'unknown', doubtful = 1, due_at = ? WHERE chat = ? AND state = 'sending'",
        "SELECT id FROM outbox WHERE merged_into = ?",
        "SELECT id FROM outbox WHERE key = ?",
        "SELECT state, count(*) FROM outbox GROUP BY state",
        "SELECT giver FROM standing WHERE chat = ? AND room = ? AND message = ? LIMIT 1",
        """
        SELECT 1 FROM account AS mine JOIN account AS theirs ON theirs.person = mine.person
        JOIN event ON event.chat = theirs.chat AND event.giver = theirs.user
        WHERE mine.chat = ? AND mine.user = ? AND event.kind = 'given'
        """,
        "DELETE FROM dead_letter WHERE at < ?",
        "DELETE FROM message WHERE counts_at IS NULL AND seen_at < ?",
    ])
    func `a hot query uses an index`(sql: String) async throws {
        let ledger = try await scratch.open()
        let plan = try await ledger.read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
            return try Row.fetchAll(
                statement, arguments: StatementArguments(Array(repeating: 0, count: statement.questionMarks))
            )
            .map { $0["detail"] as String }
        }
        #expect(!plan.isEmpty)
        #expect(plan.filter { $0.contains("SCAN") && !$0.contains("USING COVERING INDEX") } == [])
        #expect(plan.filter { $0.contains("USE TEMP B-TREE") && sql != Standing.recognitions } == [])
    }
}

extension Statement {
    fileprivate var questionMarks: Int { sql.filter { $0 == "?" }.count }
}
