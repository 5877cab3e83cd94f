import Foundation
import GRDB

extension Ledger {
    /// Brings the tables to this version's form, after a backup of what was there.
    ///
    /// - Parameter lock: the folder's, where the caller holds it; else it is taken for the while, since an older bot that
    ///   runs must not find its tables changed.
    static func migrate(
        _ pool: DatabasePool, in data: DataFolder, holding lock: FolderLock?, at now: Date
    ) throws {
        guard try !pool.read(Schema.migrator.hasCompletedMigrations) else { return }
        guard try !pool.read(Schema.migrator.appliedIdentifiers).isEmpty else {
            return try Schema.migrator.migrate(pool)
        }
        let own = try lock == nil ? lockAgainstOlder(data) : nil
        defer { own?.release() }
        try backUp(data, at: now)
        try Schema.migrator.migrate(pool)
    }

    private static func lockAgainstOlder(_ data: DataFolder) throws(LedgerFailure) -> FolderLock {
        do {
            return try FolderLock(folder: URL(filePath: data.path))
        } catch {
            guard error.kind == .locked else { throw error }
            throw LedgerFailure(
                .locked, "The Bravo that runs on \(data.path) is of an earlier version. Restart it with this one first."
            )
        }
    }

    /// Of these the two newest are kept.
    private static func backUp(_ data: DataFolder, at now: Date) throws {
        let stem = "ledger-before-\(Schema.migrator.migrations.last ?? "")"
        do {
            _ = try LedgerBackup(of: URL(filePath: data.path))
                .write(to: data.path + "/" + DatedName.make(stem, at: now), replacing: true, at: now)
        } catch {
            let failure = LedgerFailure(error)
            throw LedgerFailure(
                failure.kind,
                "This version keeps the ledger in a new form, and the old one cannot be backed up before. Nothing was "
                    + "changed. \(failure.advice)")
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: data.path)) ?? []
        for name in DatedName.surplus(names, keeping: 2, where: { $0.hasPrefix("ledger-before-v") }) {
            try? FileManager.default.removeItem(atPath: data.path + "/" + name)
        }
    }
}
