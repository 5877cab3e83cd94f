/// What a look at a ledger file found, without changing it.
public enum LedgerLook: Hashable, Sendable {
    /// There is none yet; the first start makes it.
    case absent
    /// SQLite finds it whole. `isOlder`: an earlier version of Bravo wrote it, and the next start brings it up to date.
    case sound(isOlder: Bool)
    /// So far it is whole; there was more to look at than time.
    case unfinished(isOlder: Bool)
    /// It cannot be used as it is.
    case failing(LedgerFailure)
}
