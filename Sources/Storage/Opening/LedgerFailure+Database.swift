import GRDB

extension LedgerFailure {
    /// Translates what came out of SQLite; anything else is a mistake of ours, named by its kind alone: its text may hold a row.
    init(_ error: any Error) {
        switch error {
        case let failure as LedgerFailure: self = failure
        case let error as DatabaseError: self.init(database: error)
        default: self.init(.other, "The ledger met something unexpected: \(type(of: error)). Please report it.")
        }
    }

    /// Only SQLite's code and message are kept: the statement's arguments may hold people's words.
    private init(database error: DatabaseError) {
        let cause = "SQLite said \(error.extendedResultCode.rawValue): \(error.message ?? "nothing more")."
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.locked, "Another program keeps the ledger busy; end it or wait. \(cause)")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(.damaged, "The ledger file is damaged; restore the latest backup. \(cause)")
        case .SQLITE_FULL:
            self.init(.full, "The disk that holds the ledger is full; make room on it. \(cause)")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(.readOnly, "The ledger cannot be written; give its owner the right to write it. \(cause)")
        case .SQLITE_CANTOPEN:
            self.init(.folder, "The ledger cannot be opened; check the data folder and its rights. \(cause)")
        case .SQLITE_IOERR, .SQLITE_NOLFS:
            self.init(.disk, "The disk that holds the ledger fails; check it. \(cause)")
        default:
            self.init(.other, "The ledger refused a statement; please report it. \(cause)")
        }
    }
}
