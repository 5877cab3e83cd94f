import Foundation
import GRDB
import Praise

/// What the ledger remembers of a message, whatever it said.
struct SeenMessage {
    /// The latest revision that was judged.
    var revision: Revision
    /// The chat's time of the first revision that came by.
    var sentAt: Date
    /// The time under which its thanks count; nil while it has thanked nobody.
    var countsAt: Date?

    init(row: Row) {
        revision = row["revision"]
        sentAt = Date(milliseconds: row["sent_at"])
        countsAt = (row["counts_at"] as Int64?).map(Date.init(milliseconds:))
    }
}
