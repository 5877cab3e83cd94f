public import Foundation

/// When digests are made; nil for those that are not wanted.
public struct DigestPlan: Hashable, Sendable {
    public var managers: WeeklyTime?
    public var directors: MonthlyTime?

    public init(managers: WeeklyTime? = .digests, directors: MonthlyTime? = .firstMorning) {
        self.managers = managers
        self.directors = directors
    }

    /// The week that a manager's digest tells of mostly, if one is due by now, and what it covers: from the moment of the one before.
    public func week(by now: Date, in zone: TimeZone) -> (week: Week, window: DateInterval)? {
        guard let managers else { return nil }
        var week = Week(containing: now, in: zone).previous(in: zone)
        if managers.due(after: week, in: zone) > now { week = week.previous(in: zone) }
        return (week, window(of: week, in: zone) ?? DateInterval(start: now, end: now))
    }

    /// What the digest of a week covers; nil where none is wanted.
    public func window(of week: Week, in zone: TimeZone) -> DateInterval? {
        managers.map { time in
            let (start, end) = (time.due(after: week.previous(in: zone), in: zone), time.due(after: week, in: zone))
            return DateInterval(start: min(start, end), end: end)
        }
    }

    /// The month that a director's digest tells of, if one is due by now, and when it was due.
    public func month(by now: Date, in zone: TimeZone) -> (month: Month, due: Date)? {
        guard let directors else { return nil }
        var month = Month(containing: now, in: zone).previous
        if directors.due(after: month, in: zone) > now { month = month.previous }
        return (month, directors.due(after: month, in: zone))
    }
}

extension WeeklyTime {
    /// Digests come before whoever is featured is told to everybody.
    public static let digests = WeeklyTime(weekday: 1, hour: 9, minute: 0) ?? .standard
}
