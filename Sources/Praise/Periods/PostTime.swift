public import Foundation

/// The moment of every day, week or month at which the one before is told, on the clocks of a zone.
public enum PostTime: Hashable, Sendable {
    case daily(ClockTime)
    case weekly(WeeklyTime)
    case monthly(MonthlyTime)

    public var kind: Period.Kind {
        switch self {
        case .daily: .day
        case .weekly: .week
        case .monthly: .month
        }
    }

    /// The first such moment at or after the end of a period of the kind; of one of another kind, of the week it counts as.
    ///
    /// A time that the clocks skip is the first instant after the gap; one that they show twice is the first of the two.
    public func due(after period: Period, in zone: TimeZone) -> Date {
        switch self {
        case .daily(let time):
            let noon = period.lastDay.next.noon
            let moment = WallTime(noon: noon, hour: time.hour, minute: time.minute).instant(in: zone)
            return max(moment, period.interval(in: zone).end)
        case .weekly(let time): return time.due(after: period.week, in: zone)
        case .monthly(let time): return time.due(after: Month(of: period.lastDay), in: zone)
        }
    }

    /// The next such moment after an instant.
    public func next(after instant: Date, in zone: TimeZone) -> Date {
        let period = Period(kind, containing: instant, in: zone)
        let last = due(after: period.previous, in: zone)
        return last > instant ? last : due(after: period, in: zone)
    }
}

extension PostTime: CustomStringConvertible {
    public var description: String {
        switch self {
        case .daily(let time): time.description
        case .weekly(let time): time.description
        case .monthly(let time): time.description
        }
    }
}
