/// Hours and durations of a reason, which carry meaning where other numbers don't.
///
/// *18 h*, *18h*, *18:00*, *18 heures* and *6 pm* are `18h`; *before six* and *six o'clock* are `6h`; *10 minutes* is `10min`.
struct ReasonTime {
    var text: String
    /// How many words it takes.
    var length: Int

    /// The same words, each time as one.
    static func marked(_ words: [ReasonWord]) -> [ReasonWord] {
        var result: [ReasonWord] = []
        var index = 0
        while index < words.count {
            let found = time(words[index...], after: index > 0 ? words[index - 1].plain : "")
            var word = words[index]
            word.time = found?.text
            result.append(word)
            index += found?.length ?? 1
        }
        return result
    }

    private static func time(_ words: ArraySlice<ReasonWord>, after before: String) -> ReasonTime? {
        let next = words.dropFirst().prefix(2).map(\.plain)
        guard let word = words.first?.plain else { return nil }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        if let number = Int(digits), number < 100 {
            let unit = word.dropFirst(digits.count)
            return unit.isEmpty ? following(number, next, after: before) : attached(number, String(unit))
        }
        guard let number = spelled[word], next.first.flatMap({ units[$0] }) == nil else { return nil }
        return following(number, next, after: before)
    }

    /// *18h30*, *10min*, *6pm*
    private static func attached(_ number: Int, _ unit: String) -> ReasonTime? {
        if unit == "am" || unit == "pm" { return hour(number, isAfternoon: unit == "pm", length: 1) }
        if let unit = units[unit] { return ReasonTime(text: "\(number)\(unit)", length: 1) }
        guard unit.first == "h", let minutes = Int(unit.dropFirst()), minutes < 60 else { return nil }
        return ReasonTime(text: minutes == 0 ? "\(number)h" : "\(number)\(unit)", length: 1)
    }

    /// *18 h*, *6 p.m.*, *18:00*, *six o'clock*, *before six*
    private static func following(_ number: Int, _ next: [String], after before: String) -> ReasonTime? {
        if let unit = next.first.flatMap({ units[$0] }) { return ReasonTime(text: "\(number)\(unit)", length: 2) }
        if let half = next.first, ["am", "pm"].contains(half) {
            return hour(number, isAfternoon: half == "pm", length: 2)
        }
        if ["am", "pm"].contains(next.joined()) { return hour(number, isAfternoon: next[0] == "p", length: 3) }
        if next == ["o", "clock"] { return ReasonTime(text: "\(number)h", length: 3) }
        if next.first == "00" { return ReasonTime(text: "\(number)h", length: 2) }
        return until.contains(before) ? ReasonTime(text: "\(number)h", length: 1) : nil
    }

    private static func hour(_ number: Int, isAfternoon: Bool, length: Int) -> ReasonTime {
        ReasonTime(text: "\(number % 12 + (isAfternoon ? 12 : 0))h", length: length)
    }

    private static let units = [
        "h": "h", "heure": "h", "heures": "h", "hour": "h", "hours": "h", "min": "min", "mn": "min", "minute": "min",
        "minutes": "min",
    ]
    private static let until: Set<String> = ["before", "by", "until", "till", "avant", "des"]
    private static let spelled = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "noon": 12, "midi": 12,
    ]
}
