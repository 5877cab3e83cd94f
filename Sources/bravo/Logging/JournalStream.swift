import Foundation

/// Whether what we write goes to systemd's journal, which it tells by naming the stream it has opened for us.
enum JournalStream {
    static var isStandardError: Bool {
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        let named = ProcessInfo.processInfo.environment["JOURNAL_STREAM"]
        return isNamed(named, device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// - Parameter name: `device:inode` in decimal. Standard error may have been led elsewhere since, to a file or a pipe.
    static func isNamed(_ name: String?, device: UInt64, inode: UInt64) -> Bool {
        let numbers = (name ?? "").split(separator: ":", omittingEmptySubsequences: false).map { UInt64($0) }
        return numbers == [device, inode]
    }
}
