public import Foundation
import GRDB
import Glibc
import Praise

/// What to do for a ledger whose file is no longer at its path.
///
/// 2026-11-25: the content is whole as long as we run, since SQLite still has the deleted file open. So it is copied to
/// the path again, by SQLite's own backup, and Bravo goes on with the copy: nothing is lost, nobody need come. Where
/// *another* ledger stands at the path, somebody chose it: ours is kept beside it and the program ends, to be
/// started again on theirs.
extension Ledger {
    /// Whether our file is the one at the path.
    public var place: LedgerPlace { seat.place }

    /// Whether the data folder takes a file, whatever becomes of the ledger's own.
    public var isFolderWritable: Bool { LedgerFailure.told(byFolderOf: seat.path) == nil }

    /// Whether what stands at the path is a ledger that holds nothing: made by a command run while ours was gone.
    public func isReplacementBlank() async -> Bool {
        let path = seat.path
        var configuration = Configuration()
        configuration.readonly = true
        let counted = try? await DatabaseQueue(path: path, configuration: configuration).read { database in
            try Int.fetchOne(database, sql: "SELECT (SELECT count(*) FROM stream) + (SELECT count(*) FROM event)")
        }
        if let counted { return counted == 0 }
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return size == 0
    }

    /// Puts all that the ledger holds at its path again, the folder too, and goes on there.
    ///
    /// What fails before the end leaves the ledger as it was, to be tried again.
    public func rescue() async throws(LedgerFailure) {
        let path = seat.path
        let data = DataFolder(URL(filePath: path).deletingLastPathComponent())
        try data.prepare()
        let turn = try data.open("opening")
        defer { close(turn) }
        guard flock(turn, LOCK_EX) == 0 else {
            throw LedgerFailure(.locked, "Another process is opening \(data.path); try again.")
        }
        if !isClosed { try await replace(path, in: data) }
        do {
            guard seat.isSuccessorInPlace else { throw LedgerFailure.gone(path) }
            move(to: try Self.connected(path), at: LedgerSeat(path))
        } catch {
            throw LedgerFailure(error)
        }
    }

    private func replace(_ path: String, in data: DataFolder) async throws(LedgerFailure) {
        let copy = path + ".rescued"
        try await copyOut(to: copy, in: data) {
            for name in LedgerSeat.names(path) { unlink(name) }
            guard rename(copy, path) == 0, DataFolder.sync(data.path) else { throw LedgerFailure.gone(path) }
            self.expect(successor: FileID(path))
        }
        // Before anybody opens the new file: the last to close a ledger deletes its side files by their names.
        do { try closeFile() } catch { throw LedgerFailure(error) }
    }

    /// Keeps all that the ledger holds in a file beside the one that took its place.
    ///
    /// - Returns: the path of that file.
    public func setAside(at now: Date) async throws(LedgerFailure) -> String {
        let data = DataFolder(URL(filePath: seat.path).deletingLastPathComponent())
        let time = now.ISO8601Format(.iso8601(timeZone: .gmt, dateSeparator: .omitted, timeSeparator: .omitted))
        let copy = "\(data.path)/ledger-\(time).sqlite"
        try await copyOut(to: copy, in: data) {}
        return copy
    }

    /// - Parameter then: done in the same turn of the writer, so that nothing is written in between.
    private func copyOut(to copy: String, in data: DataFolder, then: @escaping @Sendable () throws -> Void)
        async throws(LedgerFailure)
    {
        unlink(copy)
        close(try data.open(URL(filePath: copy).lastPathComponent))
        let result: Result<Void, any Error> = await withCheckedContinuation { continuation in
            pool.asyncBarrierWriteWithoutTransaction { database in
                continuation.resume(
                    returning: Result {
                        let target = try DatabaseQueue(path: copy)
                        try target.writeWithoutTransaction { try database.get().backup(to: $0) }
                        try target.close()
                        guard DataFolder.sync(copy) else { throw LedgerFailure.told(byFolderOf: copy) ?? .gone(copy) }
                        try then()
                    })
            }
        }
        do { try result.get() } catch { throw LedgerFailure(error) }
    }
}

extension DataFolder {
    /// Waits until a file or the names in a folder have reached the disk.
    static func sync(_ path: String) -> Bool {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }
}
