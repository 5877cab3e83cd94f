public import Foundation

/// Reads a period as people type it: `last week`, `octobre`, `2026-W47`, `1er octobre 2025`, or nothing, which is this week.
///
/// Case and accents do not matter. A month, a date or a week number without a year is the latest that has begun.
public struct PeriodPhrase: Sendable {
    private let now: Date
    private let zone: TimeZone

    public init(now: Date, zone: TimeZone) {
        self.now = now
        self.zone = zone
    }

    /// Nil for what is not understood.
    public func read(_ text: String) -> AskedPeriod? {
        let folded = NameFold.sortKey(text).trimmingCharacters(in: .whitespaces)
        if let written = figures(folded) { return written }
        let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !Self.fillers.contains($0) }
        guard !words.isEmpty else { return folded.isEmpty ? .week(week) : nil }
        return relative(words.joined(separator: " ")) ?? numbered(words) ?? dated(words)
    }

    private var week: Week { Week(containing: now, in: zone) }
    private var today: DateComponents { Calendar.iso(in: zone).dateComponents([.year, .month, .day], from: now) }

    /// `2026`, `2026-10`, `2026-10-14`, `2026-W47`
    private func figures(_ text: String) -> AskedPeriod? {
        if let week = Week(text.uppercased()) { return .week(week) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.enumerated().allSatisfy({ $1.count == ($0 == 0 ? 4 : 2) && $1.allSatisfy(\.isASCIIDigit) }) else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard let year = numbers.first, Self.years.contains(year) else { return nil }
        switch numbers.count {
        case 1: return .year(year)
        case 2: return (1...12).contains(numbers[1]) ? .month(year: year, month: numbers[1]) : nil
        case 3: return date(year, numbers[1], numbers[2])
        default: return nil
        }
    }

    private func relative(_ words: String) -> AskedPeriod? {
        let (year, month) = (today.year ?? 0, today.month ?? 1)
        switch words {
        case "this week", "week", "semaine", "cette semaine", "cette semaine ci": return .week(week)
        case "last week", "previous week", "semaine derniere", "semaine passee", "semaine precedente",
            "derniere semaine":
            return .week(week.previous(in: zone))
        case "this month", "month", "mois", "ce mois", "ce mois ci": return .month(year: year, month: month)
        case "last month", "previous month", "mois dernier", "mois passe", "mois precedent", "dernier mois":
            return month == 1 ? .month(year: year - 1, month: 12) : .month(year: year, month: month - 1)
        case "this year", "year", "annee", "cette annee": return .year(year)
        case "last year", "annee derniere", "annee passee", "an dernier", "an passe": return .year(year - 1)
        case "today", "aujourd hui": return AskedPeriod(dayOf: now, in: zone)
        case "yesterday", "hier":
            let midnight = AskedPeriod(dayOf: now, in: zone).interval(in: zone).start
            return AskedPeriod(dayOf: midnight.addingTimeInterval(-1), in: zone)
        default: return nil
        }
    }

    /// `week 47`, `s47`, `semaine 47 2026`
    private func numbered(_ words: [String]) -> AskedPeriod? {
        var words = words
        if let first = words.first, first.count > 1, "ws".contains(first.prefix(1)), Int(first.dropFirst()) != nil {
            words = ["week", String(first.dropFirst())] + words.dropFirst()
        }
        guard words.count == 2 || words.count == 3, ["week", "semaine"].contains(words[0]), let number = Int(words[1])
        else { return nil }
        let name = { (year: Int) in Week("\(year)-W\(number < 10 ? "0" : "")\(number)") }
        if words.count == 3 { return Int(words[2]).flatMap(name).map { .week($0) } }
        return [week.year, week.year - 1].compactMap(name).first { $0 <= week }.map { .week($0) }
    }

    /// `octobre`, `october 2025`, `14 octobre`, `october 14 2025`
    private func dated(_ words: [String]) -> AskedPeriod? {
        guard let place = words.firstIndex(where: { Self.month($0) != nil }), let month = Self.month(words[place]),
            words.count <= 3, place <= 1
        else { return nil }
        var rest = words
        rest.remove(at: place)
        let numbers = rest.compactMap { Int($0.hasSuffix("er") ? $0.dropLast(2) : $0[...]) }
        guard numbers.count == rest.count else { return nil }
        let year = numbers.first { $0 > 31 }
        let day = numbers.first { $0 <= 31 }
        guard [year, day].compactMap({ $0 }) == numbers.sorted(by: >), year.map(Self.years.contains) ?? true else {
            return nil
        }
        guard let day else { return latest(year) { .month(year: $0, month: month) } }
        return latest(year) { date($0, month, day) }
    }

    /// Of a year that was given, or of the latest in which it has begun.
    private func latest(_ year: Int?, _ period: (Int) -> AskedPeriod?) -> AskedPeriod? {
        if let year { return period(year) }
        let this = today.year ?? 0
        // 29 February may be eight years ago.
        return (0...8).lazy.compactMap { period(this - $0) }.first { $0.interval(in: zone).start <= now }
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> AskedPeriod? {
        let asked = DateComponents(year: year, month: month, day: day, hour: 12)
        let calendar = Calendar.iso(in: .gmt)
        guard let noon = calendar.date(from: asked) else { return nil }
        let found = calendar.dateComponents([.year, .month, .day], from: noon)
        guard found.year == year, found.month == month, found.day == day else { return nil }
        return .day(year: year, month: month, day: day)
    }

    private static let years = 1970...2999

    private static func month(_ word: String) -> Int? {
        [english, french].compactMap { $0.firstIndex(of: word) }.first.map { $0 + 1 }
    }

    private static let fillers: Set<String> = [
        "in", "of", "the", "for", "on", "en", "de", "du", "d", "la", "le", "l", "pour", "au",
    ]
    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let french = [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
        "decembre",
    ]
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
