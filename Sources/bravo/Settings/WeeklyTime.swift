import Foundation

/// A weekday and a wall-clock time, such as `monday 09:00` or `lundi 9h30`.
struct WeeklyTime: Hashable, Sendable {
    /// 1 for Monday to 7 for Sunday.
    var weekday: Int
    /// 0 to 23.
    var hour: Int
    /// 0 to 59.
    var minute: Int

    init(weekday: Int, hour: Int, minute: Int) {
        (self.weekday, self.hour, self.minute) = (weekday, hour, minute)
    }

    init?(parsing text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let day = Self.days.firstIndex(where: { $0.contains(String(words[0])) }) else {
            return nil
        }
        let numbers = words[1].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" }
        guard numbers.count == 2, (1...2).contains(numbers[0].count), numbers[1].count == 2,
            numbers.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(numbers[0]), let minute = Int(numbers[1]), hour < 24, minute < 60
        else { return nil }
        (weekday, self.hour, self.minute) = (day + 1, hour, minute)
    }

    private static let days = [
        ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
        ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
    ]
}

extension WeeklyTime {
    static let mondayMorning = WeeklyTime(weekday: 1, hour: 9, minute: 0)
}
