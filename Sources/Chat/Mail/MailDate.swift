import Foundation
import Praise

/// Dates as mails write them: `Tue, 17 Nov 2026 10:00:00 +0000` (RFC 5322 §3.3), in English and UTC wherever we are.
enum MailDate {
    static func text(_ instant: Date) -> String {
        let day = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute, .second], from: instant)
        let time = [day.hour, day.minute, day.second].map { two($0 ?? 0) }.joined(separator: ":")
        let (weekday, month) = (weekdays[((day.weekday ?? 1) - 1) % 7], months[((day.month ?? 1) - 1) % 12])
        return "\(weekday), \(day.day ?? 1) \(month) \(day.year ?? 1970) \(time) +0000"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
