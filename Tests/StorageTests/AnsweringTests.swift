import GRDB
import Testing

@testable import Storage

@Suite struct AnsweringTests {
    @Test func `a ledger that another program keeps busy answers all the same`() async throws {
        let scratch = try Scratch()
        let ledger = try await scratch.open()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: scratch.file, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        await ledger.answer()
        await #expect(throws: LedgerFailure.self) { try await ledger.write { _ in } }
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        await ledger.answer()
    }
}
