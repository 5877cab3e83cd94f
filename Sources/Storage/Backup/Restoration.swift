public import Foundation
import GRDB
import Glibc
public import Praise

/// A backup about to become the ledger of a data folder: copied beside it and verified, while nothing has changed yet.
///
/// Ends with ``finish(chats:at:)`` or ``abandon()``. Until then nobody else can listen or speak for the folder.
public struct Restoration: Sendable {
    public let backup: LedgerSummary
    public let inPlace: LedgerInPlace
    private let data: DataFolder
    private let partial: PartialFile
    private let lock: FolderLock

    /// Takes the folder's lock, copies a backup into the folder and reads it from end to end.
    ///
    /// - Parameters:
    ///   - source: where the backup is read from, to its end.
    ///   - name: what it is called in sentences.
    /// - Throws: ``LedgerFailure/Kind/locked`` while the bot runs, `damaged` for what is torn or no backup.
    public static func prepare(
        from source: Int32, called name: String, into folder: URL
    ) async throws(LedgerFailure) -> Restoration {
        try await aside { try Restoration(from: source, called: name, into: folder) }
    }

    private init(from source: Int32, called name: String, into folder: URL) throws {
        data = DataFolder(folder)
        lock = try FolderLock(folder: folder)
        partial = try PartialFile(for: data.ledger)
        do {
            try partial.fill(from: source, called: name)
            backup = try Self.read(LedgerFile(path: partial.path), called: name)
            inPlace = try LedgerFile(path: data.ledger).inPlace(of: backup)
        } catch {
            partial.discard()
            partial.release()
            throw error
        }
    }

    private static func read(_ file: LedgerFile, called name: String) throws -> LedgerSummary {
        do {
            try file.change { _ in }
            return try file.verify()
        } catch {
            let failure = LedgerFailure(error)
            guard failure.kind == .damaged else { throw failure }
            throw LedgerFailure(
                .damaged,
                "\(name) is not a whole backup of Bravo's: cut short, changed, or still encrypted. Try another one. "
                    + failure.advice)
        }
    }

    /// Puts the backup in place; what was there is kept beside it.
    ///
    /// Nothing that the backup had still to say is said before its chat has been read past `now`.
    ///
    /// - Parameter chats: those of the settings.
    /// - Returns: where the ledger that was there is kept; nil where there was none.
    public func finish(chats: [ChatID], at now: Date) async throws(LedgerFailure) -> URL? {
        try await aside {
            defer { release() }
            do {
                try holdBack(chats, at: now)
                let turn = try data.open("opening")
                defer { close(turn) }
                guard flock(turn, LOCK_EX) == 0 else { throw LedgerFailure(file: data.path, "locked") }
                let kept = try keep(at: now)
                try partial.settle(replacing: true)
                return kept
            } catch {
                partial.discard()
                throw error
            }
        }
    }

    /// Leaves everything as it was.
    public func abandon() {
        partial.discard()
        release()
    }

    private func release() {
        partial.release()
        lock.release()
    }

    private func holdBack(_ chats: [ChatID], at now: Date) throws {
        let file = LedgerFile(path: partial.path)
        try file.migrate()
        try file.change { database in
            try database.run("INSERT OR REPLACE INTO meta VALUES ('restoredAt', ?)", [now.milliseconds])
            let read = Set(backup.streams.map(\.chat))
            let waiting = try database.rows("SELECT DISTINCT chat FROM outbox").map { $0["chat"] as ChatID }
            try Outbox(database: database, mint: KeyMint(secret: backup.secret), now: now).holdBack(
                read.union(chats).union(waiting).map {
                    CatchingUp(chat: $0, restoredAt: now, reachesBack: read.contains($0))
                })
        }
    }

    /// A second name for the file that is there, so that at no instant there is none under the first.
    private func keep(at now: Date) throws -> URL? {
        let ledger = LedgerFile(path: data.ledger)
        guard ledger.exists else { return nil }
        let kept = data.path + "/" + DatedName.make("ledger-before-restore", at: now)
        if case .unreadable = inPlace {
            // What it could not be read with goes along: left here it would be taken for the backup's.
            guard rename(data.ledger + "-wal", kept + "-wal") == 0 || errno == ENOENT else {
                throw LedgerFailure(file: data.ledger + "-wal", "moved")
            }
        } else {
            try ledger.gather()
        }
        unlink(data.ledger + "-shm")
        guard link(data.ledger, kept) == 0 else { throw LedgerFailure(file: kept, "made") }
        chmod(kept, 0o600)
        return URL(filePath: kept)
    }
}
