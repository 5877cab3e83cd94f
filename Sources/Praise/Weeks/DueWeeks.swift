public import Foundation

/// Which weekly posts should have been made by now and were not: a question to ask again and again, not a timer.
public enum DueWeeks {
    /// How many weeks back it looks, so that a clock far ahead costs no more than a right one.
    public static let furthest = 60

    /// A week that wants settling.
    public struct Due: Hashable, Sendable {
        public var week: Week
        /// When its post was due.
        public var due: Date

        public init(week: Week, due: Date) {
            self.week = week
            self.due = due
        }

        /// Seconds since it was due; never negative.
        public func lateness(at now: Date) -> TimeInterval { max(0, now.timeIntervalSince(due)) }
    }

    /// The weeks whose moment lies in (installedAt, now] and that are not settled, the oldest first.
    public static func find(
        installedAt: Date, now: Date, settled: Set<Week>, time: WeeklyTime, zone: TimeZone
    ) -> [Due] {
        var found: [Due] = []
        var week = Week(containing: now, in: zone)
        for _ in 0...furthest {
            week = week.previous(in: zone)
            let due = time.due(after: week, in: zone)
            guard due > installedAt else { break }
            if due <= now, !settled.contains(week) { found.append(Due(week: week, due: due)) }
        }
        return found.prefix(furthest).reversed()
    }
}
