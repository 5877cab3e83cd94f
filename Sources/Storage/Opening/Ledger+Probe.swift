public import Foundation
import GRDB
import Praise

extension Ledger {
    /// Writes a row and takes it away again, down to the disk, and a file into the folder: whether the ledger can be
    /// written, found out by writing. On a full disk a small write may still find room in a file that is there.
    ///
    /// - Throws: what a recording would meet now.
    public func tryWriting() async throws(LedgerFailure) {
        try await write { database in
            // The same bytes written over themselves would not reach the disk.
            try database.run("INSERT INTO meta VALUES ('probe', 0)")
            try database.run("DELETE FROM meta WHERE name = 'probe'")
        }
        if let failure = LedgerFailure.told(byFolderOf: seat.path) {
            note(failure)
            throw failure
        }
        forgetTrouble()
    }

    /// Whether a data folder holds a ledger; makes nothing.
    public static func exists(in folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: DataFolder(folder).ledger)
    }
}
