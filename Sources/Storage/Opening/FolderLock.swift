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
        let isNamed = descriptor.withLock { file in
            FileID(descriptor: file) == FileID(data.path + "/" + DataFolder.lockName)
        }
        guard !isNamed else { return }
        let taken = try Self.take(data)
        descriptor.withLock { file in
            if file >= 0 { close(file) }
            file = taken
        }
    }

    deinit { release() }

    /// Whether a process holds a folder at this moment; nil where we may not look. Makes nothing.
    public static func isHeld(folder: URL) -> Bool? {
        let file = open(DataFolder(folder).path + "/lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return errno == ENOENT ? false : nil }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0
    }

    /// Lets it go before the value itself goes.
    public func release() {
        descriptor.withLock { file in
            if file >= 0 { close(file) }
            file = -1
        }
    }

    private static func take(_ data: DataFolder) throws(LedgerFailure) -> Int32 {
        try data.prepare()
        let file = try data.open(DataFolder.lockName)
        guard lock(file) else {
            let holder = holder(file)
            close(file)
            throw LedgerFailure(
                .locked, "Bravo already runs on \(data.path)\(holder). End that one first, or use another data folder.")
        }
        sign(file)
        return file
    }

    /// Whoever only looks shares the lock for an instant, and must not keep a bot from starting: that is waited out, for
    /// 0.2 s at most.
    private static func lock(_ file: Int32) -> Bool {
        for _ in 1...200 {
            if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
            // Where it can be shared, nobody holds it for good.
            guard flock(file, LOCK_SH | LOCK_NB) == 0 else { return false }
            flock(file, LOCK_UN)
            usleep(1000)
        }
        return false
    }

    private static func holder(_ file: Int32) -> String {
        process(signedIn: file).map { " as process \($0)" } ?? ""
    }

    /// The number that a holder left in the file.
    static func process(signedIn file: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count), as: UTF8.self).filter(\.isNumber))
    }

    /// Only a courtesy: the lock is the kernel's, not the number's.
    private static func sign(_ file: Int32) {
        let text = Array("\(getpid())\n".utf8)
        ftruncate(file, 0)
        pwrite(file, text, text.count, 0)
    }
}
