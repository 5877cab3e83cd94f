public import Foundation

/// A moment that comes every month on the clocks of a zone, such as the 1st at 09:00.
public struct MonthlyTime: Hashable, Sendable {
    /// 1 to 28, which every month has.
    public let day: Int
    public let time: ClockTime

    public static let firstMorning = MonthlyTime(checked: 1, .morning)

    /// Nil for a day that not every month has.
    public init?(day: Int, time: ClockTime) {
        guard (1...28).contains(day) else { return nil }
        self.init(checked: day, time)
    }

    private init(checked day: Int, _ time: ClockTime) {
        self.day = day
        self.time = time
    }

    /// Reads `1 09:00`, `1er 9h30` or `15 9:00`.
    public init?(parsing text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let time = ClockTime(parsing: words[1]) else { return nil }
        let figures = words[0] == "1er" ? "1" : words[0]
        guard (1...2).contains(figures.utf8.count), figures.utf8.allSatisfy({ (48...57).contains($0) }),
            let day = Int(figures)
        else { return nil }
        self.init(day: day, time: time)
    }

    /// The first such moment at or after the end of a month: see ``PostTime/due(after:in:)``.
    public func due(after month: Month, in zone: TimeZone) -> Date {
        let moment = WallTime(noon: month.next.day(day).noon, hour: time.hour, minute: time.minute).instant(in: zone)
        return max(moment, month.interval(in: zone).end)
    }
}

/// Written as `1 09:00`, which can be read back.
extension MonthlyTime: CustomStringConvertible {
    public var description: String { "\(day) \(time)" }
}
