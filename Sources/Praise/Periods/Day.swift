public import Foundation

/// A date of the calendar, wherever it is.
public struct Day: Hashable, Sendable {
    /// Days since 1 January 1970; negative before.
    let ordinal: Int

    init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// Nil for a date that no calendar has.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.init(ordinal: Self.ordinal(year, month, day))
        guard self.day == day else { return nil }
    }

    /// The date of an instant, as the clocks of `zone` show it.
    public init(containing instant: Date, in zone: TimeZone) {
        let figures = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
        // Dates beyond what a calendar tells are held at its ends.
        let days = (figures / 86_400).rounded(.down)
        ordinal = Int(max(-719_162, min(2_932_896, days.isNaN ? 0 : days)))
    }

    public var year: Int { date.year }
    /// 1 to 12.
    public var month: Int { date.month }
    /// 1 to 31.
    public var day: Int { date.day }
    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

    public var next: Day { Day(ordinal: ordinal + 1) }
    public var previous: Day { Day(ordinal: ordinal - 1) }

    /// The instants that belong to the day; none where the clocks skip it.
    public func interval(in zone: TimeZone) -> DateInterval {
        let start = WallTime(noon: noon, hour: 0, minute: 0).instant(in: zone)
        let next = WallTime(noon: next.noon, hour: 0, minute: 0).instant(in: zone)
        return DateInterval(start: start, end: max(start, next))
    }

    /// Noon in Greenwich, which names the day wherever it is.
    var noon: Date { Date(timeIntervalSince1970: Double(ordinal) * 86_400 + 43_200) }

    /// Years are counted from March, so that the odd day is a year's last; 400 years have 146,097 days.
    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let era = Int((Double(year) / 400).rounded(.down))
        let inEra = year - era * 400
        let inYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468
    }

    private var date: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = Int((Double(shifted) / 146_097).rounded(.down))
        let inEra = shifted - era * 146_097
        let years = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * years + years / 4 - years / 100)
        let month = (5 * inYear + 2) / 153
        let year = years + era * 400 + (month < 10 ? 0 : 1)
        return (year, month < 10 ? month + 3 : month - 9, inYear - (153 * month + 2) / 5 + 1)
    }
}

extension Day: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}

/// Written as `2026-11-24`.
extension Day: LosslessStringConvertible {
    public init?(_ text: String) {
        guard let figures = text.figures([4, 2, 2]) else { return nil }
        self.init(year: figures[0], month: figures[1], day: figures[2])
    }

    public var description: String { "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))" }
}
