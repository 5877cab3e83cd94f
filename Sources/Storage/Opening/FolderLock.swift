public import Foundation
import Glibc
import Synchronization

/// The right to listen and to speak for a data folder: held by one process at a time, gone with it however it ends.
///
/// Reading beside the holder needs no lock.
public final class FolderLock: Sendable {
    private let data: DataFolder
    /// -1 once released.
    private let descriptor: Mutex<Int32>

    /// - Throws: ``LedgerFailure/Kind/locked`` with the number of the process that holds it.
    public init(folder: URL) throws(LedgerFailure) {
        data = DataFolder(folder)
        descriptor = Mutex(try Self.take(data))
    }

    /// Takes it again where its file was deleted: nobody meets a lock on a file without a name.
    public func renew() throws(LedgerFailure) {
        let isNamed = descriptor.withLock { file in FileID(descriptor: file) == FileID(data.path + "/lock") }
        guard !isNamed else { return }
        let taken = try Self.take(data)
        descriptor.withLock { file in
            if file >= 0 { close(file) }
            file = taken
        }
    }

    deinit { release() }

    /// Lets it go before the value itself goes.
    public func release() {
        descriptor.withLock { file in
            if file >= 0 { close(file) }
            file = -1
        }
    }

    private static func take(_ data: DataFolder) throws(LedgerFailure) -> Int32 {
        try data.prepare()
        let file = try data.open("lock")
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let holder = holder(file)
            close(file)
            throw LedgerFailure(
                .locked, "Bravo already runs on \(data.path)\(holder). End that one first, or use another data folder.")
        }
        sign(file)
        return file
    }

    private static func holder(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0, let process = Int32(String(decoding: bytes.prefix(count), as: UTF8.self).filter(\.isNumber))
        else { return "" }
        return " as process \(process)"
    }

    /// Only a courtesy: the lock is the kernel's, not the number's.
    private static func sign(_ file: Int32) {
        let text = Array("\(getpid())\n".utf8)
        ftruncate(file, 0)
        pwrite(file, text, text.count, 0)
    }
}
