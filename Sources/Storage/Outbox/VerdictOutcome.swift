public import Praise

/// What came of a person's ``Verdict``.
public enum VerdictOutcome: Hashable, Sendable {
    /// Decided for good; the entry as it was before.
    case done(OutboxEntry)
    /// Nothing was changed, for this reason.
    case objected(OutboxEntry, String)
    /// No saying has a key that begins so.
    case notFound
    /// Several have; these are some.
    case ambiguous([SendKey])
}
