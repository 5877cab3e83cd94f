import Foundation
import Glibc

/// Which files an open ledger writes to, so that it shows when they are no longer those at its path.
///
/// SQLite does not notice: it goes on writing to a deleted file for as long as it has it open, and all of that is gone
/// with the process.
struct LedgerSeat: Hashable, Sendable {
    let path: String
    private let files: [FileID?]
    /// The file that `Ledger.rescue()` has just put at the path, while the ledger still has the old one open.
    var successor: FileID?

    init(_ path: String) {
        self.path = path
        files = Self.names(path).map(FileID.init)
    }

    /// The database and SQLite's side files.
    static func names(_ path: String) -> [String] { [path, path + "-wal", path + "-shm"] }

    var isSuccessorInPlace: Bool { successor != nil && FileID(path) == successor }

    /// Cheap: three `stat`.
    var place: LedgerPlace {
        let found = Self.names(path).map(FileID.init)
        guard let file = found[0] else { return .gone }
        if file != files[0] { return file == successor ? .gone : .replaced }
        return found == files ? .inPlace : .gone
    }

    func expectInPlace() throws(LedgerFailure) {
        switch place {
        case .inPlace: return
        case .gone: throw .gone(path)
        case .replaced: throw .replaced(path)
        }
    }
}

/// Whether an open ledger is the one at its path.
public enum LedgerPlace: Hashable, Sendable {
    case inPlace
    /// Its file, or one of SQLite's side files, was deleted or moved away; what it holds can still be read.
    case gone
    /// Another ledger stands there.
    case replaced
}

/// A file, whatever its name.
struct FileID: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Nil where the descriptor is not open.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }
}
