import Foundation

extension English {
    /// *The week of 30 November – 6 December*, *Tuesday 24 November*, *The month of October*.
    func title(_ period: Period) -> String {
        switch period {
        case .day(let day): spoken(day)
        case .week(let week): "The week of \(span(week))"
        case .month(let month): "The month of \(Self.months[month.number - 1])"
        }
    }

    /// *Tuesday 24 November*, *the week of 16–22 November*, *October*
    func genitive(_ period: Period) -> String {
        switch period {
        case .day(let day): spoken(day)
        case .week(let week): "the week of \(span(week))"
        case .month(let month): Self.months[month.number - 1]
        }
    }

    /// *Tuesday 1 December*
    func spoken(_ day: Day) -> String {
        "\(Self.weekdays[day.weekday - 1]) \(date(DateComponents(month: day.month, day: day.day)).plainText)"
    }

    /// *16–22 November*; the years only where they differ.
    func span(_ week: Week) -> String {
        let (first, last) = (week.day(1), week.day(7))
        if first.year != last.year {
            return "\(date(first).plainText) \(first.year ?? 0) – \(date(last).plainText) \(last.year ?? 0)"
        }
        if first.month != last.month { return "\(date(first).plainText) – \(date(last).plainText)" }
        return "\(first.day ?? 0)–\(date(last).plainText)"
    }

    /// *17 November*
    func date(_ day: DateComponents) -> Words {
        "\(day.day ?? 0) \(text: Self.months[((day.month ?? 1) - 1) % 12])"
    }

    /// *Monday 23 November at 9 a.m.*
    func moment(_ instant: Date) -> Words {
        let day = place.day(of: instant)
        let weekday = Self.weekdays[((day.weekday ?? 1) + 5) % 7]
        return "\(text: weekday) \(date(day)) at \(text: hour(day.hour ?? 0, day.minute ?? 0))"
    }

    /// *9:30 a.m.*
    func hour(_ hour: Int, _ minute: Int) -> String {
        let minutes = minute == 0 ? "" : ":" + (minute < 10 ? "0" : "") + "\(minute)"
        return "\((hour + 11) % 12 + 1)\(minutes)\u{00A0}\(hour < 12 ? "a.m." : "p.m.")"
    }

    /// *Monday*
    var postDay: String { Self.weekdays[place.posts.weekday - 1] }

    /// *12,345*
    func number(_ value: Int) -> Words { "\(text: value.grouped(by: ",", from: 4))" }

    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
