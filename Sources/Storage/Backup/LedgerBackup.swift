public import Foundation
import GRDB

/// Writes backups of a data folder's ledger, beside the bot that runs on it.
///
/// A backup is one SQLite file with everything in it, the local secret too: whoever has it can read every thank.
public struct LedgerBackup: Sendable {
    let ledger: LedgerFile
    let folder: URL

    /// - Parameter folder: the data folder.
    /// - Throws: ``LedgerFailure/Kind/missing`` where there is no ledger yet.
    public init(of folder: URL) throws(LedgerFailure) {
        self.folder = folder
        ledger = LedgerFile(path: DataFolder(folder).ledger)
        guard ledger.exists else {
            throw LedgerFailure(.missing, "There is no ledger in \(folder.path); the first bravo run makes it.")
        }
    }

    /// Writes a backup, reads it back from end to end, and only then gives it its name, with mode 0600.
    ///
    /// - Parameter replacing: whether it may take the place of a file.
    /// - Throws: what kept it from being written; nothing is left then, and a file that was there is as it was.
    public func write(
        to file: URL, replacing: Bool, at now: Date
    ) async throws(LedgerFailure) -> LedgerSummary {
        try await aside { try write(to: file.path, replacing: replacing, at: now) }
    }

    /// Writes a verified backup to an open descriptor, such as a pipe.
    public func write(to descriptor: Int32, at now: Date) async throws(LedgerFailure) -> LedgerSummary {
        try await aside {
            let partial = try PartialFile(for: folder.path + "/backup-for-a-pipe")
            defer { partial.release() }
            let summary = try fill(partial, at: now)
            try partial.pour(into: descriptor, called: "standard output")
            return summary
        }
    }

    /// How much of a backup to this file has been written, from 0 to 1; an estimate.
    public func progress(to file: URL) -> Double {
        min(1, Double(LedgerFile.size(PartialFile.path(for: file.path))) / Double(max(1, ledger.size)))
    }

    /// In bytes.
    public var size: Int64 { ledger.size }

    func write(to place: String, replacing: Bool, at now: Date) throws -> LedgerSummary {
        let partial = try PartialFile(for: place)
        defer { partial.release() }
        let summary = try fill(partial, at: now)
        do {
            try partial.settle(replacing: replacing)
        } catch {
            partial.discard()
            throw error
        }
        return summary
    }

    private func fill(_ partial: PartialFile, at now: Date) throws -> LedgerSummary {
        let copy = LedgerFile(path: partial.path)
        do {
            try ledger.copy(into: partial.path)
            try copy.stamp(backedUpAt: now)
            return try copy.verify()
        } catch {
            partial.discard()
            throw error
        }
    }
}

/// Runs what takes long and blocks on a thread that is nobody else's.
func aside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws(LedgerFailure) -> Value {
    let result: Result<Value, LedgerFailure> = await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(returning: Result(catching: work).mapError(LedgerFailure.init))
        }
    }
    return try result.get()
}
