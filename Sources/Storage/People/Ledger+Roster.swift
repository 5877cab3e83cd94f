public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Puts a roster in the place of the one before, all of it or nothing. The same again changes nothing.
    ///
    /// Its accounts become its people's, with all their history; who is no longer in it leaves the roster, and their history stays.
    ///
    /// - Parameters:
    ///   - file: without problems.
    ///   - isRehearsal: whether everything is taken back after it was done.
    ///   - progress: how many lines are done, of how many; called on the ledger's own thread.
    public func importRoster(
        _ file: RosterFile, isRehearsal: Bool = false, at now: Date,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(LedgerFailure) -> RosterChanges {
        try await write { database in
            var changes = RosterChanges()
            try database.inSavepoint {
                var roster = try RosterImport(file.entries, in: database, at: now)
                try roster.run(progress)
                changes = roster.changes
                return isRehearsal || changes.isEmpty ? .rollback : .commit
            }
            return changes
        }
    }

    /// The roster as lines of a table, by name; empty where there is none.
    public func rosterEntries() async throws(LedgerFailure) -> [RosterFile.Entry] {
        try await read { database in
            let table = RosterTable(database: database)
            let all = try table.all()
            let accounts = try table.accounts()
            let names = Dictionary(uniqueKeysWithValues: all.map { ($0.person, $0.name) })
            return all.sorted { $0.name < $1.name }.map { one in
                RosterFile.Entry(
                    name: one.name, accounts: accounts[one.person] ?? [], service: one.service,
                    manager: one.manager.flatMap { names[$0] }, email: one.email, language: one.language,
                    informedBy: one.informedBy.flatMap { names[$0] }, arrival: one.arrival, isAway: one.isAway)
            }
        }
    }

    /// Everybody of the roster as they may be named; nil where nothing changed since a stamp.
    public func roster(since stamp: Int64?) async throws(LedgerFailure) -> (stamp: Int64, people: [RosterPerson])? {
        try await read { database in
            let table = RosterTable(database: database)
            let current = try table.stamp()
            return current == stamp ? nil : (current, try table.people())
        }
    }
}
