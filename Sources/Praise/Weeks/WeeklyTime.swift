public import Foundation

/// A moment that comes every week on the clocks of a zone, such as Monday at 09:00.
public struct WeeklyTime: Hashable, Sendable {
    /// 1 for Monday to 7 for Sunday.
    public let weekday: Int
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// Whoever is to be featured is told at nine, and nobody is written to at night.
    public static let standard = WeeklyTime(checked: 1, 14, 0)

    /// Nil for a day or a time that no week has.
    public init?(weekday: Int, hour: Int, minute: Int) {
        guard (1...7).contains(weekday), (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(checked: weekday, hour, minute)
    }

    /// Reads `monday 09:00`, `lundi 9:00` or `lundi 9h30`, in any case.
    public init?(parsing text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let weekday = Self.weekday(String(words[0])), let time = ClockTime(parsing: words[1])
        else {
            return nil
        }
        self.init(weekday: weekday, hour: time.hour, minute: time.minute)
    }

    /// The first such moment at or after the end of a week.
    ///
    /// A time that the clocks skip is the first instant after the gap; one that they show twice is the first of the two.
    public func due(after week: Week, in zone: TimeZone) -> Date {
        let end = week.interval(in: zone).end
        let moment = wall(week, daysLater: 7).instant(in: zone)
        return moment >= end ? moment : wall(week, daysLater: 14).instant(in: zone)
    }

    private func wall(_ week: Week, daysLater days: Int) -> WallTime {
        WallTime(noon: week.noon(weekday: weekday + days), hour: hour, minute: minute)
    }

    private init(checked weekday: Int, _ hour: Int, _ minute: Int) {
        self.weekday = weekday
        self.hour = hour
        self.minute = minute
    }

    private static func weekday(_ name: String) -> Int? {
        let names = [english, french].compactMap { $0.firstIndex(of: name) }
        return names.first.map { $0 + 1 }
    }

    private static let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
}

/// Written as `monday 09:00`, which can be read back.
extension WeeklyTime: CustomStringConvertible {
    public var description: String {
        "\(Self.english[weekday - 1]) \(hour.digits(2)):\(minute.digits(2))"
    }
}
