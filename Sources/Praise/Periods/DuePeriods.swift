public import Foundation

/// Which posts should have been made by now and were not: a question to ask again and again, not a timer.
public enum DuePeriods {
    /// How many periods back it looks, so that a clock far ahead costs no more than a right one.
    public static let furthest = 60

    /// A period that wants settling.
    public struct Due: Hashable, Sendable {
        public var period: Period
        /// When its post was due.
        public var due: Date

        public init(period: Period, due: Date) {
            self.period = period
            self.due = due
        }

        /// Seconds since it was due; never negative.
        public func lateness(at now: Date) -> TimeInterval { max(0, now.timeIntervalSince(due)) }
    }

    /// The periods whose moment lies in (since, now] and that are not settled, the oldest first.
    ///
    /// - Parameter ahead: seconds by which a moment may still lie ahead, for what is to be done before it; the period itself is over.
    public static func find(
        since: Date, now: Date, settled: Set<Period>, time: PostTime, zone: TimeZone, ahead: TimeInterval = 0
    ) -> [Due] {
        var found: [Due] = []
        var period = Period(time.kind, containing: now, in: zone)
        for _ in 0...furthest {
            period = period.previous
            let due = time.due(after: period, in: zone)
            guard due > since else { break }
            if due <= now + ahead, !settled.contains(period) { found.append(Due(period: period, due: due)) }
        }
        return found.prefix(furthest).reversed()
    }
}
