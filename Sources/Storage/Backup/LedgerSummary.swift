public import Foundation

/// What a ledger file holds, in numbers.
public struct LedgerSummary: Hashable, Sendable {
    /// When it was written as a backup; nil for a ledger that is none.
    public var backedUpAt: Date?
    /// The latest time of anything in it: recorded, read, settled or said.
    public var latest: Date
    /// How many messages thank somebody at present.
    public var recognitions: Int
    /// How far each chat had been read.
    public var streams: [StreamProgress]
    /// In bytes.
    public var size: Int64
    /// Tells one Bravo's ledger from another's.
    var secret: Data
}
