import Foundation
import Glibc

extension LedgerFailure {
    /// The same as `init(_:)`, and what the folder itself tells about it: SQLite says of a read-only disk only that it fails.
    init(_ error: any Error, at seat: LedgerSeat) {
        self.init(error)
        guard [.disk, .folder, .other].contains(kind) else { return }
        switch seat.place {
        case .gone: self = .gone(seat.path)
        case .replaced: self = .replaced(seat.path)
        case .inPlace: self = Self.told(byFolderOf: seat.path) ?? self
        }
    }

    static func gone(_ path: String) -> LedgerFailure {
        LedgerFailure(
            .gone, "\(path) was deleted or moved away while Bravo has it open; leave Bravo running, it puts it back.")
    }

    static func replaced(_ path: String) -> LedgerFailure {
        LedgerFailure(.replaced, "Another ledger was put at \(path) while Bravo has the one before open.")
    }

    /// Nil where it is of a kind that the caller can say better.
    static func told(byFolderOf path: String, unless kind: Kind) -> LedgerFailure? {
        told(byFolderOf: path).flatMap { $0.kind == kind ? nil : $0 }
    }

    /// Nil where the folder takes a file.
    static func told(byFolderOf path: String) -> LedgerFailure? {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        switch DataFolder.writingError(in: folder) {
        case 0: return nil
        case EROFS:
            return LedgerFailure(
                .readOnly, "The disk that holds \(folder) is read-only; mount it so that it can be written.")
        case ENOSPC, EDQUOT:
            return LedgerFailure(.full, "The disk that holds \(folder) is full; make room on it.")
        case let code:
            return LedgerFailure(.folder, "Nothing can be written in \(folder): \(String(cString: strerror(code))).")
        }
    }
}

extension DataFolder {
    /// Writes as much as a large batch into a file of that folder and removes it.
    ///
    /// - Returns: 0, or the `errno` of what failed.
    static func writingError(in folder: String) -> Int32 {
        let file = folder + "/.writing"
        let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return errno }
        defer {
            close(descriptor)
            unlink(file)
        }
        let bytes = [UInt8](repeating: 0, count: 256 << 10)
        let written = pwrite(descriptor, bytes, bytes.count, 0)
        return written == bytes.count ? 0 : (written < 0 ? errno : ENOSPC)
    }
}
