import Foundation
import Praise

/// A made-up company of 60 people and a year of its thanks: the same for the same seed, present and language.
struct SampleCompany: Hashable, Sendable, Codable {
    /// That of `bravo demo --sample`.
    static let seed: UInt64 = 60
    static let weeksOfYear = 52

    var language: Language
    /// The present: nothing is told of what comes after.
    var end: Date
    /// The earliest first: a year of whole weeks, and the one that has begun.
    var weeks: [SampleWeek]

    init(seed: UInt64 = seed, language: Language, until end: Date, zone: TimeZone) {
        self.language = language
        self.end = end
        var year = SampleYear(seed: seed, language: language, end: end, zone: zone)
        weeks = Self.weeks(until: end, zone).map { year.week($0.week, ago: $0.ago) }
    }

    var thanks: [SampleThank] { weeks.flatMap(\.thanks) }

    /// When Bravo came: the first noon, so that the week before is nobody's to tell.
    func start(in zone: TimeZone) -> Date {
        (weeks.first?.week.interval(in: zone).start ?? end) + 12 * 3600
    }

    private static func weeks(until end: Date, _ zone: TimeZone) -> [(week: Week, ago: Int)] {
        var week = Week(containing: end, in: zone)
        var weeks = [(week: week, ago: 0)]
        for ago in 1...weeksOfYear {
            week = week.previous(in: zone)
            weeks.append((week, ago))
        }
        return weeks.reversed()
    }
}
