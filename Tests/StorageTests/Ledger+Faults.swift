import GRDB
@testable import Storage

extension Ledger {
    /// Leaves the writer ten pages more than it has: SQLite then says what it says on a full disk.
    func limitSize() async throws {
        try await pool.writeWithoutTransaction { writer in
            let pages = try Int.fetchOne(writer, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(writer, sql: "PRAGMA max_page_count = \(pages + 10)")
        }
    }
}
