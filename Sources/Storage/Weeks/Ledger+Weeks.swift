public import Foundation
public import Praise

extension Ledger {
    /// Every week that has been told or skipped.
    public func settledWeeks() async throws(LedgerFailure) -> Set<Week> {
        throw LedgerFailure(.other, "")
    }

    /// The recognitions in force that count for an interval, from its start up to, without, its end; the earliest first.
    ///
    /// A thank counts for the time its chat gave it. One that arrived after its week was settled counts from the
    /// start of the first week still open.
    public func recognitions(in interval: DateInterval) async throws(LedgerFailure) -> [Recognition] {
        throw LedgerFailure(.other, "")
    }

    /// Settles a week for good and queues its post in each room, in one transaction.
    ///
    /// - Parameters:
    ///   - queuesEmpty: whether a week without thanks is told.
    ///   - choose: makes the story; pure, called inside the transaction.
    /// - Returns: the frozen story; nil when the week was settled before.
    public func settle(
        _ week: Week, zone: TimeZone, rooms: [Addressee], queuesEmpty: Bool, at now: Date,
        choose: @escaping @Sendable (Week, [Recognition]) -> WeekStory
    ) async throws(LedgerFailure) -> WeekStory? {
        throw LedgerFailure(.other, "")
    }

    /// Settles a week without telling it, because it was `due` too long ago, and tells the operators.
    ///
    /// - Returns: false when the week was settled before.
    @discardableResult
    public func skip(
        _ week: Week, rooms: [Addressee], due: Date, operators: [Account], at now: Date
    ) async throws(LedgerFailure) -> Bool {
        throw LedgerFailure(.other, "")
    }

    /// The frozen story of a settled week; nil for one that was skipped or is open.
    public func story(of week: Week) async throws(LedgerFailure) -> WeekStory? {
        throw LedgerFailure(.other, "")
    }

    /// Every stream that has a cursor.
    public func progress() async throws(LedgerFailure) -> [StreamProgress] {
        throw LedgerFailure(.other, "")
    }

    /// Keeps the highest wall-clock time ever seen.
    ///
    /// - Returns: the highest before this call; `time` itself at the first.
    public func raiseHighWater(to time: Date) async throws(LedgerFailure) -> Date {
        throw LedgerFailure(.other, "")
    }
}
