/// What a backup finds where it is to be put.
public enum LedgerInPlace: Hashable, Sendable {
    case none
    /// Nothing in it is later than the backup.
    case older
    /// It knows of what came after the backup.
    case newer(LedgerSummary, LedgerLosses)
    /// The ledger of another Bravo, with another secret.
    case stranger(LedgerSummary)
    /// It cannot be read, and why.
    case unreadable(LedgerFailure)

    /// Whether only a person may decide to replace it.
    public var isWorthAsking: Bool {
        switch self {
        case .none, .older: false
        case .newer, .stranger: true
        // A damaged ledger is what backups are for; one of a later version is not damaged.
        case .unreadable(let failure): failure.kind != .damaged
        }
    }
}

/// What is in a ledger and not in an older backup of it, in numbers.
public struct LedgerLosses: Hashable, Sendable {
    /// Messages whose thanks were recorded or changed.
    public var recognitions: Int
    public var weeks: Int
    /// Sayings said.
    public var said: Int
}
