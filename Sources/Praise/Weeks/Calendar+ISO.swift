public import Foundation

extension Calendar {
    /// The ISO 8601 calendar on the clocks of a zone.
    public static func iso(in zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = zone
        return calendar
    }
}
