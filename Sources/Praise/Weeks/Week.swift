public import Foundation

/// An ISO 8601 week: Monday to Sunday, numbered in the year that holds its Thursday.
public struct Week: Hashable, Sendable {
    /// The week-numbering year, which differs from the calendar year around New Year.
    public let year: Int
    /// 1 to 53.
    public let number: Int

    /// The week of an instant, as the clocks of `zone` show it.
    public init(containing instant: Date, in zone: TimeZone) {
        let parts = Calendar.iso(in: zone).dateComponents([.yearForWeekOfYear, .weekOfYear], from: instant)
        year = parts.yearForWeekOfYear ?? 0
        number = parts.weekOfYear ?? 0
    }

    public init(of day: Day) {
        self.init(containing: day.noon, in: .gmt)
    }

    /// The instants that belong to the week: from Monday 00:00 (or the first instant after a gap) up to, without, the next.
    public func interval(in zone: TimeZone) -> DateInterval {
        let start = WallTime(noon: noon(weekday: 1), hour: 0, minute: 0).instant(in: zone)
        let next = WallTime(noon: noon(weekday: 8), hour: 0, minute: 0).instant(in: zone)
        return DateInterval(start: start, end: max(start, next))
    }

    /// The date of a day of this week: year, month and day. 1 is Monday, 8 the Monday after.
    public func day(_ weekday: Int) -> DateComponents {
        Calendar.iso(in: .gmt).dateComponents([.year, .month, .day], from: noon(weekday: weekday))
    }

    public func previous(in zone: TimeZone) -> Week {
        Week(containing: interval(in: zone).start.addingTimeInterval(-1), in: zone)
    }

    public func next(in zone: TimeZone) -> Week {
        Week(containing: interval(in: zone).end, in: zone)
    }

    /// Noon in Greenwich on a day of this week, which names the day wherever it is.
    func noon(weekday: Int) -> Date {
        let calendar = Calendar.iso(in: .gmt)
        let thursday = DateComponents(hour: 12, weekday: 5, weekOfYear: number, yearForWeekOfYear: year)
        let noon = calendar.date(from: thursday) ?? .distantPast
        return noon.addingTimeInterval(Double(weekday - 4) * 86_400)
    }
}

extension Week: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}

/// Written as `2026-W47`.
extension Week: LosslessStringConvertible {
    public init?(_ text: String) {
        let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let number = Int(parts[1]), (1...53).contains(number), year > 0
        else { return nil }
        self.year = year
        self.number = number
        // A week 53 that its year does not have would be the first week of the next one.
        guard Week(containing: noon(weekday: 4), in: .gmt) == self else { return nil }
    }

    public var description: String {
        "\(year.digits(4))-W\(number.digits(2))"
    }
}

extension Week: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let week = Week(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO week such as 2026-W47")
        }
        self = week
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
