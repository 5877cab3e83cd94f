public import Foundation

/// A month of the calendar.
public struct Month: Hashable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let number: Int

    /// Nil for a month that no year has.
    public init?(year: Int, number: Int) {
        guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
        self.init(checked: year, number)
    }

    public init(of day: Day) {
        self.init(checked: day.year, day.month)
    }

    /// The month of an instant, as the clocks of `zone` show it.
    public init(containing instant: Date, in zone: TimeZone) {
        self.init(of: Day(containing: instant, in: zone))
    }

    public var next: Month { number == 12 ? Month(checked: year + 1, 1) : Month(checked: year, number + 1) }
    public var previous: Month { number == 1 ? Month(checked: year - 1, 12) : Month(checked: year, number - 1) }

    /// - Parameter number: 1 to 28, which every month has.
    func day(_ number: Int) -> Day { Day(ordinal: firstDay.ordinal + number - 1) }

    public var firstDay: Day { Day(year: year, month: number, day: 1) ?? Day(ordinal: 0) }
    public var lastDay: Day { next.firstDay.previous }

    /// The instants that belong to the month.
    public func interval(in zone: TimeZone) -> DateInterval {
        let start = firstDay.interval(in: zone).start
        return DateInterval(start: start, end: max(start, next.firstDay.interval(in: zone).start))
    }

    private init(checked year: Int, _ number: Int) {
        self.year = year
        self.number = number
    }
}

extension Month: Comparable {
    public static func < (left: Self, right: Self) -> Bool { (left.year, left.number) < (right.year, right.number) }
}

/// Written as `2026-11`.
extension Month: LosslessStringConvertible {
    public init?(_ text: String) {
        guard let figures = text.figures([4, 2]) else { return nil }
        self.init(year: figures[0], number: figures[1])
    }

    public var description: String { "\(year.digits(4))-\(number.digits(2))" }
}
