import Foundation
import Praise
import Storage

/// What the caretaker keeps between two looks.
struct CaretakerMemory: Sendable {
    /// Blips, and what mends itself within seconds, are not told.
    var ledger = FaultWatch(patience: 15)
    var clock = FaultWatch(patience: 60)
    var silences: [ChatID: FaultWatch] = [:]
    var refusals: [ChatID: FaultWatch] = [:]
    /// Said about the ledger's trouble under way.
    var direct: DirectNotice?
    /// The advice last logged about the ledger; nil while all is well.
    var trouble: LedgerFailure.Kind?
    /// The chat whose clock differs from ours; nil while none does.
    var differing: ChatID?
    /// Looks in a row that found the ledger's file gone.
    var looksGone = 0
    /// Looks in a row that found a folder that can be written and a ledger that cannot.
    var looksStuck = 0
}
