public import Foundation

/// When people may be written to about the post to come: from eight in the morning to eight in the evening.
public enum NoticeHours {
    /// Whoever is told late has at least this many seconds to answer: the post waits.
    public static let shortest: TimeInterval = 3_600

    private static let first = 8
    private static let last = 20

    /// Whether the clocks of a zone show an hour to write at; eight in the evening itself is one.
    public static func holds(_ instant: Date, in zone: TimeZone) -> Bool {
        let day = Day(containing: instant, in: zone)
        return clock(first, on: day, in: zone) <= instant && instant <= clock(last, on: day, in: zone)
    }

    /// So many hours before a post; at night, the next morning where that leaves an hour to answer, else the evening before.
    ///
    /// - Parameter end: when the period is over, which is the earliest that anything can be chosen.
    /// - Returns: nil where none of these is possible.
    public static func moment(hours: Int, before due: Date, notBefore end: Date, in zone: TimeZone) -> Date? {
        let wanted = max(end, due.addingTimeInterval(Double(-hours) * 3_600))
        if holds(wanted, in: zone) { return wanted }
        let day = Day(containing: wanted, in: zone)
        let morning = clock(first, on: wanted < clock(first, on: day, in: zone) ? day : day.next, in: zone)
        if morning >= end, morning <= due.addingTimeInterval(-shortest) { return morning }
        let evening = clock(last, on: wanted < clock(first, on: day, in: zone) ? day.previous : day, in: zone)
        return evening >= end ? evening : nil
    }

    private static func clock(_ hour: Int, on day: Day, in zone: TimeZone) -> Date {
        WallTime(noon: day.noon, hour: hour, minute: 0).instant(in: zone)
    }
}
