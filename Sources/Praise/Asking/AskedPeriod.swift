public import Foundation

/// A stretch of time that somebody asks about.
public enum AskedPeriod: Hashable, Sendable, Codable {
    case day(year: Int, month: Int, day: Int)
    case week(Week)
    case month(year: Int, month: Int)
    case year(Int)

    /// The instants that belong to it, on the clocks of a zone.
    public func interval(in zone: TimeZone) -> DateInterval {
        switch self {
        case .week(let week): week.interval(in: zone)
        case .day(let year, let month, let day):
            Self.span(from: (year, month, day), to: (year, month, day + 1), in: zone)
        case .month(let year, let month): Self.span(from: (year, month, 1), to: (year, month + 1, 1), in: zone)
        case .year(let year): Self.span(from: (year, 1, 1), to: (year + 1, 1, 1), in: zone)
        }
    }

    /// The day of an instant.
    init(dayOf instant: Date, in zone: TimeZone) {
        let day = Calendar.iso(in: zone).dateComponents([.year, .month, .day], from: instant)
        self = .day(year: day.year ?? 0, month: day.month ?? 1, day: day.day ?? 1)
    }

    /// From the first instant of a date up to, without, that of another; what runs over a month's or a year's end is the next.
    private static func span(
        from first: (Int, Int, Int), to next: (Int, Int, Int), in zone: TimeZone
    ) -> DateInterval {
        let (start, end) = (midnight(first, in: zone), midnight(next, in: zone))
        return DateInterval(start: start, end: max(start, end))
    }

    private static func midnight(_ date: (year: Int, month: Int, day: Int), in zone: TimeZone) -> Date {
        let noon = DateComponents(year: date.year, month: date.month, day: date.day, hour: 12)
        return WallTime(noon: Calendar.iso(in: .gmt).date(from: noon) ?? .distantPast, hour: 0, minute: 0)
            .instant(in: zone)
    }
}
