import Foundation
import Praise
import Testing

/// Periods as people type them, on Wednesday 25 November 2026, 10:00 in Paris.
@Suite struct PeriodPhraseTests {
    private static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    private static func at(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }

    private static func read(
        _ text: String, now: String = "2026-11-25T09:00:00Z", zone: TimeZone = paris
    ) -> AskedPeriod? {
        PeriodPhrase(now: at(now), zone: zone).read(text)
    }

    private static func week(_ name: String) -> AskedPeriod? { Week(name).map(AskedPeriod.week) }

    @Test(arguments: [
        ("", "2026-W48"), ("  ", "2026-W48"), ("this week", "2026-W48"), ("Cette Semaine", "2026-W48"),
        ("last week", "2026-W47"), ("semaine dernière", "2026-W47"), ("la semaine derniere", "2026-W47"),
        ("2026-W47", "2026-W47"), ("2026-w47", "2026-W47"), ("2020-W53", "2020-W53"), ("week 47", "2026-W47"),
        ("semaine 50", "2025-W50"), ("s47", "2026-W47"), ("week 53 2020", "2020-W53"),
    ])
    func `a week is read`(text: String, week: String) {
        #expect(Self.read(text) == Self.week(week))
    }

    @Test(arguments: [
        ("this month", 2026, 11), ("ce mois-ci", 2026, 11), ("last month", 2026, 10), ("le mois dernier", 2026, 10),
        ("octobre", 2026, 10), ("OCTOBRE", 2026, 10), ("en octobre", 2026, 10), ("october 2025", 2025, 10),
        ("in December", 2025, 12), ("décembre", 2025, 12), ("decembre 2024", 2024, 12), ("novembre", 2026, 11),
        ("août", 2026, 8), ("aout", 2026, 8), ("May", 2026, 5), ("2026-10", 2026, 10),
    ])
    func `months, the latest that has begun where no year is given`(text: String, year: Int, month: Int) {
        #expect(Self.read(text) == .month(year: year, month: month))
    }

    @Test(arguments: [
        ("2026-10-14", 2026, 10, 14), ("14 octobre", 2026, 10, 14), ("October 14", 2026, 10, 14),
        ("1er décembre", 2025, 12, 1), ("14 October 2025", 2025, 10, 14), ("le 29 février", 2024, 2, 29),
        ("today", 2026, 11, 25), ("aujourd'hui", 2026, 11, 25), ("aujourd’hui", 2026, 11, 25),
        ("yesterday", 2026, 11, 24), ("hier", 2026, 11, 24),
    ])
    func `a day is read`(text: String, year: Int, month: Int, day: Int) {
        #expect(Self.read(text) == .day(year: year, month: month, day: day))
    }

    @Test(arguments: [
        ("2026", 2026), ("this year", 2026), ("cette année", 2026), ("last year", 2025), ("l’an dernier", 2025),
    ])
    func `a year is read`(text: String, year: Int) {
        #expect(Self.read(text) == .year(year))
    }

    @Test(arguments: [
        "later", "plus tard", "2026-W54", "2021-W53", "2026-13", "2026-02-30", "30 février", "26", "0000",
        "octobre 99999",
        "octobre octobre", "14 15 octobre", "🎉", "-", "@ana", "the",
    ])
    func `what is none of these is not understood`(text: String) {
        #expect(Self.read(text) == nil)
    }

    @Test(arguments: [
        // Around New Year the week's year is not the day's.
        ("last week", "2027-01-01T12:00:00Z", "2026-W52"), ("", "2027-01-01T12:00:00Z", "2026-W53"),
        ("last week", "2027-01-05T12:00:00Z", "2026-W53"), ("", "2026-11-22T22:59:59Z", "2026-W47"),
        ("", "2026-11-22T23:00:00Z", "2026-W48"),
    ])
    func `the week that it is depends on the zone's clocks`(text: String, now: String, week: String) {
        #expect(Self.read(text, now: now) == Self.week(week))
    }

    @Test func `the month before January is December`() {
        #expect(Self.read("last month", now: "2027-01-15T00:00:00Z") == .month(year: 2026, month: 12))
        #expect(Self.read("hier", now: "2026-12-31T23:30:00Z") == .day(year: 2026, month: 12, day: 31))
    }

    private static let spans: [(AskedPeriod, String, Int)] = [
        (.day(year: 2026, month: 3, day: 29), "2026-03-28T23:00:00Z", 23),
        (.day(year: 2026, month: 10, day: 25), "2026-10-24T22:00:00Z", 25),
        (.day(year: 2026, month: 12, day: 31), "2026-12-30T23:00:00Z", 24),
        (.month(year: 2026, month: 12), "2026-11-30T23:00:00Z", 744),
        (.month(year: 2026, month: 10), "2026-09-30T22:00:00Z", 745),
        (.year(2024), "2023-12-31T23:00:00Z", 8784),
    ]

    @Test(arguments: spans)
    func `a period is what the clocks show between two midnights`(period: AskedPeriod, start: String, hours: Int) {
        let interval = period.interval(in: Self.paris)
        #expect(interval.start == Self.at(start) && interval.duration == Double(hours * 3600))
    }

    @Test func `yesterday may be the day with a gap at midnight`() {
        // In Beirut, 29 March 2026 begins at 01:00.
        let beirut = TimeZone(identifier: "Asia/Beirut") ?? .gmt
        #expect(
            Self.read("yesterday", now: "2026-03-30T09:00:00Z", zone: beirut) == .day(year: 2026, month: 3, day: 29))
        let day = AskedPeriod.day(year: 2026, month: 3, day: 29).interval(in: beirut)
        #expect(day.start == Self.at("2026-03-28T22:00:00Z") && day.duration == 23 * 3600)
    }
}
