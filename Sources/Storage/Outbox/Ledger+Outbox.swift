public import Foundation
public import Praise

extension Ledger {
    /// Queues sayings; those already there (same origin and purpose) stay as they are.
    ///
    /// - Returns: how many are new.
    @discardableResult
    public func queue(_ sayings: [QueuedSaying], at now: Date) async throws(LedgerFailure) -> Int {
        throw LedgerFailure(.other, "")
    }

    /// The saying to say next in a chat: the one due for longest, in the order queued.
    public func next(in chat: ChatID, at now: Date) async throws(LedgerFailure) -> OutboxItem? {
        throw LedgerFailure(.other, "")
    }

    /// When the next saying of a chat is due, past or future; nil when none will be.
    public func nextDue(in chat: ChatID) async throws(LedgerFailure) -> Date? {
        throw LedgerFailure(.other, "")
    }

    /// Claims a saying: from now on it may have been said. To be awaited before the first byte leaves.
    ///
    /// - Parameter rendered: what will be sent; frozen by the first try.
    /// - Returns: false when it is no longer waiting: merged, said, or claimed.
    /// - Throws: ``LedgerFailure/Kind/changedWords`` when an earlier try sent something else.
    public func begin(_ id: Int64, rendered: String, at now: Date) async throws(LedgerFailure) -> Bool {
        throw LedgerFailure(.other, "")
    }

    /// Keeps what became of a try. Of a saying not yet claimed, only a later time or its end.
    ///
    /// A saying whose earlier try may have arrived stays *unknown* through a later try that surely did not.
    public func settle(_ id: Int64, _ outcome: SendOutcome, at now: Date) async throws(LedgerFailure) {
        throw LedgerFailure(.other, "")
    }

    /// At start: what was being said when the last run ended is unknown now, and due.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public func recover(chat: ChatID, at now: Date) async throws(LedgerFailure) -> Int {
        throw LedgerFailure(.other, "")
    }

    /// Makes one sentence of a room's reactions that no one has tried to send yet.
    ///
    /// - Returns: how many messages the sentence stands for; 0 where there is none.
    @discardableResult
    public func mergeNoted(in chat: ChatID, room: RoomID, at now: Date) async throws(LedgerFailure) -> Int {
        throw LedgerFailure(.other, "")
    }

    public func outboxCounts() async throws(LedgerFailure) -> OutboxCounts {
        throw LedgerFailure(.other, "")
    }
}
