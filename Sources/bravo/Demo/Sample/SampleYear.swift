import Foundation
import Praise

/// Draws what the sample company's people thank for, week after week.
struct SampleYear {
    /// So many weeks pass before one says the same again: eight whole ones lie between.
    static let pause = 9
    /// So many weeks back the habits are thanked by one after another.
    static let habitWeeks = 5

    let language: Language
    let end: Date
    let zone: TimeZone
    var dice: SampleDice
    let own: [SampleReason]
    let other: [SampleReason]
    let habits: [SampleService: [SampleReason]]
    /// How readily each is thought of.
    private(set) var favour: [String: Double] = [:]
    /// When each last said what, in weeks from the start.
    var saidAt: [String: [String: Int]] = [:]
    /// When anybody last said it.
    var heardAt: [String: Int] = [:]
    /// Who thanked for a habit in the last weeks.
    var planted: Set<String> = []

    init(seed: UInt64, language: Language, end: Date, zone: TimeZone) {
        self.language = language
        self.end = end
        self.zone = zone
        dice = SampleDice(seed: seed)
        own = SampleReasons.all(in: language)
        other = SampleReasons.all(in: language == .french ? .english : .french)
        habits = SampleReasons.habits(in: language)
        for person in SampleStaff.everybody {
            favour[person.id] = (0.5 + dice.share() * 1.3) * person.service.visibility
        }
    }

    /// - Parameter ago: how many weeks before the present one.
    mutating func week(_ week: Week, ago: Int) -> SampleWeek {
        var thanks: [SampleThank] = []
        for giver in SampleStaff.everybody where giver.service.hasAccounts && giver.isHere(weeksAgo: ago) {
            let expected = giver.service.rate * giver.giving * season(week)
            for _ in 0..<dice.count(expecting: expected) {
                if let thank = thank(from: giver, week, ago: ago) { thanks.append(thank) }
            }
        }
        thanks += habitual(week, ago: ago)
        let inTime = thanks.filter { $0.sentAt < end }.sorted { ($0.sentAt, $0.giver) < ($1.sentAt, $1.giver) }
        return SampleWeek(week: week, ago: ago, thanks: inTime)
    }

    /// Less is said in summer and around New Year.
    private func season(_ week: Week) -> Double {
        switch week.number {
        case 30...34: 0.45
        case 52, 53, 1: 0.35
        default: 1
        }
    }

    private mutating func thank(from giver: SamplePerson, _ week: Week, ago: Int) -> SampleThank? {
        let isInside = giver.isInCircle && dice.happens(0.75)
        let table = dice.happens(0.06) ? other : own
        let reasons = (isInside ? table.filter { $0.thanked == [.sales] && $0.givers == [.sales] } : table)
            .filter { $0.fits(giver.service) && mayBeSaid($0, by: giver, ago) }
        guard let reason = dice.one(of: reasons.map { ($0, weight: weight(of: $0, ago)) }) else { return nil }
        return thank(from: giver, for: reason, isInside: isInside, week, ago: ago)
    }

    /// Each habit thanked by one after another, so that a manager can see it.
    private mutating func habitual(_ week: Week, ago: Int) -> [SampleThank] {
        guard (1...Self.habitWeeks).contains(ago) else { return [] }
        var thanks: [SampleThank] = []
        for service in SampleService.allCases {
            guard let lines = habits[service] else { continue }
            let reason = lines[ago % lines.count]
            let givers = SampleStaff.everybody.filter { one in
                one.service.hasAccounts && one.service != .road && one.service != service && one.giving >= 1
                    && !one.isInCircle && one.isHere(weeksAgo: ago) && !planted.contains(one.id)
                    && mayBeSaid(reason, by: one, ago)
            }
            guard let giver = dice.one(of: givers) else { continue }
            planted.insert(giver.id)
            if let thank = thank(from: giver, for: reason, isInside: false, week, ago: ago) { thanks.append(thank) }
        }
        return thanks
    }

    private func mayBeSaid(_ reason: SampleReason, by giver: SamplePerson, _ ago: Int) -> Bool {
        (saidAt[giver.id]?[reason.text]).map { $0 - ago >= Self.pause } ?? true
    }

    /// What was said lately by anybody is said again only where little else is left.
    private func weight(of reason: SampleReason, _ ago: Int) -> Double {
        let isFresh = heardAt[reason.text].map { $0 - ago > 3 } ?? true
        let visibility = reason.thanked.map(\.visibility).max() ?? 1
        return visibility * (isFresh ? 1 : 0.05)
    }
}
