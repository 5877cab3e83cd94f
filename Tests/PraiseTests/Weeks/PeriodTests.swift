import Foundation
import Praise
import Testing

@Suite struct PeriodTests {
    @Test(arguments: ["2026-11-24", "2026-W47", "2026-11", "2024-02-29", "0001-01-01", "9999-12-31", "2026-W53"])
    func `a period is read back from its name`(text: String) throws {
        let period = try #require(Period(text))
        #expect(period.description == text)
        #expect(period.next.previous == period && period < period.next)
        let data = try JSONEncoder().encode([period])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([Period].self, from: data) == [period])
    }

    @Test(arguments: [
        "2026-11-31", "2025-02-29", "2026-13", "2026-00", "2026-W54", "2026", "26-11", "2026-11-", "2026-1-1",
        "٢٠٢٦-11", "",
        "0000-01", "2026-11-24 ",
    ])
    func `what is no period is refused`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-24", "2026-11-25", "2026-W48"), ("2026-12-31", "2027-01-01", "2026-W53"),
        ("2024-02-28", "2024-02-29", "2024-W09"),
        ("2026-W53", "2027-W01", "2026-W53"), ("2026-12", "2027-01", "2026-W53"), ("2026-11", "2026-12", "2026-W49"),
    ])
    func `a period is followed by the next, and counts as the week of its last day`(
        text: String, next: String, week: String
    )
        throws
    {
        let period = try #require(Period(text))
        #expect(period.next.description == next && period.week.description == week)
    }

    @Test func `periods are in the order in which they end, the shorter first`() {
        let texts = ["2027-02-27", "2027-02-28", "2027-W08", "2027-02", "2027-03-01"]
        let periods = texts.compactMap { Period($0) }
        #expect(periods.reversed().sorted().map(\.description) == texts)
    }

    @Test(arguments: Zones.surprising)
    func `a day of a zone is the calendar's`(name: String) {
        let zone = Zones.named(name)
        let calendar = Calendar.iso(in: zone)
        for hour in stride(from: 0, to: 3 * 366 * 24, by: 13) {
            let instant = instant("2010-01-01T00:00:00Z") + Double(hour) * 3_600
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            let day = Day(containing: instant, in: zone)
            #expect((day.year, day.month, day.day) == (parts.year, parts.month, parts.day))
            #expect(day.weekday % 7 + 1 == parts.weekday)
        }
    }

    @Test(arguments: [
        ("1 09:00", "1 09:00"), ("1er 9h", "1 09:00"), ("28 23:59", "28 23:59"), ("15 9h30", "15 09:30"),
    ])
    func `a time of the month is read`(text: String, expected: String) {
        #expect(MonthlyTime(parsing: text)?.description == expected)
    }

    @Test(arguments: ["0 09:00", "29 09:00", "1", "09:00", "1 24:00", "-1 09:00", "1er janvier 09:00", "2er 09:00"])
    func `what is no time of the month is refused`(text: String) {
        #expect(MonthlyTime(parsing: text) == nil)
    }

    @Test(
        arguments: [
            // Five hours before two; at eight where that is in the night; the evening before where the morning is too late.
            ("2026-11-23T13:00:00Z", 5, "2026-11-22T23:00:00Z", "2026-11-23T08:00:00Z"),
            ("2026-11-23T08:00:00Z", 5, "2026-11-22T23:00:00Z", "2026-11-23T07:00:00Z"),
            ("2026-11-23T07:00:00Z", 5, "2026-11-22T23:00:00Z", nil),
            ("2026-11-27T06:00:00Z", 5, "2026-11-22T23:00:00Z", "2026-11-26T19:00:00Z"),
            ("2026-11-27T15:00:00Z", 48, "2026-11-22T23:00:00Z", "2026-11-25T15:00:00Z"),
            ("2026-11-27T22:30:00Z", 2, "2026-11-22T23:00:00Z", "2026-11-27T19:00:00Z"),
            ("2026-11-23T13:00:00Z", 48, "2026-11-22T23:00:00Z", "2026-11-23T07:00:00Z"),
        ] as [(String, Int, String, String?)])
    func `people are told at an hour to write at`(due: String, hours: Int, end: String, told: String?) {
        let moment = NoticeHours.moment(
            hours: hours, before: instant(due), notBefore: instant(end), in: Voices.zone)
        #expect(moment == told.map(instant))
    }
}
