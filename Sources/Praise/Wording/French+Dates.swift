import Foundation

extension French {
    /// *La semaine du 30 novembre au 6 décembre*, *La journée du mardi 24 novembre*, *Le mois d'octobre*.
    func title(_ period: Period) -> String {
        switch period {
        case .day(let day): "La journée du \(spoken(day))"
        case .week(let week): "La semaine \(span(week))"
        case .month(let month): "Le mois \(Self.of(Self.months[month.number - 1]))"
        }
    }

    /// *du mardi 24 novembre*, *de la semaine du 16 au 22 novembre*, *du mois d'octobre*
    func genitive(_ period: Period) -> String {
        switch period {
        case .day(let day): "du \(spoken(day))"
        case .week(let week): "de la semaine \(span(week))"
        case .month(let month): "du mois \(Self.of(Self.months[month.number - 1]))"
        }
    }

    /// *du jour*, *de la semaine*, *du mois*
    static func span(_ kind: Period.Kind) -> String {
        switch kind {
        case .day: "du jour"
        case .week: "de la semaine"
        case .month: "du mois"
        }
    }

    static func name(of month: Month) -> String { months[month.number - 1] }

    /// *mardi 1er décembre*
    func spoken(_ day: Day) -> String {
        "\(Self.weekdays[day.weekday - 1]) \(date(DateComponents(month: day.month, day: day.day)).plainText)"
    }

    /// *du 16 au 22 novembre*; the years only where they differ.
    func span(_ week: Week) -> String {
        let (first, last) = (week.day(1), week.day(7))
        if first.year != last.year {
            return "du \(date(first).plainText) \(year(first)) au \(date(last).plainText) \(year(last))"
        }
        if first.month != last.month { return "du \(date(first).plainText) au \(date(last).plainText)" }
        return "du \(dayNumber(first)) au \(date(last).plainText)"
    }

    /// *1er décembre*
    func date(_ day: DateComponents) -> Words {
        "\(text: dayNumber(day)) \(text: Self.months[((day.month ?? 1) - 1) % 12])"
    }

    /// *lundi 23 novembre à 9 h*
    func moment(_ instant: Date) -> Words {
        let day = place.day(of: instant)
        let weekday = Self.weekdays[((day.weekday ?? 1) + 5) % 7]
        return "\(text: weekday) \(date(day)) à \(text: hour(day.hour ?? 0, day.minute ?? 0))"
    }

    /// *9 h 30*, with no-break spaces.
    func hour(_ hour: Int, _ minute: Int) -> String {
        let minutes = minute == 0 ? "" : "\u{00A0}" + (minute < 10 ? "0" : "") + "\(minute)"
        return "\(hour)\u{00A0}h" + minutes
    }

    /// *lundi*
    var postDay: String { Self.weekdays[place.posts.weekday - 1] }

    /// *12 345* with a narrow no-break space.
    func number(_ value: Int) -> Words { "\(text: value.grouped(by: "\u{202F}", from: 4))" }

    private func dayNumber(_ day: DateComponents) -> String { day.day == 1 ? "1er" : "\(day.day ?? 0)" }
    private func year(_ day: DateComponents) -> String { "\(day.year ?? 0)" }

    static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
}

extension Int {
    /// Digits in threes, for numbers of at least that many digits.
    func grouped(by separator: String, from digits: Int) -> String {
        let figures = String(magnitude)
        guard figures.count >= digits else { return String(self) }
        var result = ""
        for (index, figure) in figures.enumerated() {
            if index > 0, (figures.count - index) % 3 == 0 { result += separator }
            result.append(figure)
        }
        return (self < 0 ? "-" : "") + result
    }
}
