import Foundation
import Praise
import Testing

@Suite struct WeekTests {
    @Test(arguments: [
        ("2015-12-31", "2015-W53"), ("2016-01-03", "2015-W53"), ("2016-01-04", "2016-W01"), ("2018-12-31", "2019-W01"),
        ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"), ("2022-01-02", "2021-W52"),
        ("2023-01-01", "2022-W52"), ("2024-02-29", "2024-W09"), ("2024-12-29", "2024-W52"), ("2024-12-30", "2025-W01"),
        ("2026-01-01", "2026-W01"), ("2026-11-15", "2026-W46"), ("2026-11-16", "2026-W47"), ("2026-11-22", "2026-W47"),
        ("2026-12-27", "2026-W52"), ("2026-12-28", "2026-W53"), ("2026-12-31", "2026-W53"), ("2027-01-01", "2026-W53"),
        ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"), ("2032-12-31", "2032-W53"), ("2033-01-03", "2033-W01"),
    ])
    func `a date belongs to its ISO week`(date: String, week: String) {
        for zone in Zones.surprising.map(Zones.named) {
            let offset = TimeInterval(zone.secondsFromGMT(for: instant("\(date)T12:00:00Z")))
            #expect(Week(containing: instant("\(date)T12:00:00Z") - offset, in: zone).description == week)
        }
    }

    @Test(arguments: Zones.surprising)
    func `weeks follow each other without a gap in any zone`(name: String) {
        let zone = Zones.named(name)
        var week = Week(containing: instant("2012-01-04T12:00:00Z"), in: zone)
        while week.year < 2032 {
            let (interval, next) = (week.interval(in: zone), week.next(in: zone))
            #expect(week < next && next.previous(in: zone) == week && interval.end == next.interval(in: zone).start)
            #expect(
                Week(containing: interval.start, in: zone) == week
                    && Week(containing: interval.end - 1, in: zone) == week)
            #expect(abs(interval.duration - 7 * 86_400) <= 7_200)
            week = next
        }
    }

    @Test(arguments: [
        ("Europe/Paris", "2026-11-15T23:00:00Z", "2026-11-22T23:00:00Z"),
        ("Pacific/Kiritimati", "2026-11-15T10:00:00Z", "2026-11-22T10:00:00Z"),
        ("Australia/Lord_Howe", "2026-11-15T13:00:00Z", "2026-11-22T13:00:00Z"),
        ("Etc/UTC", "2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z"),
    ])
    func `a week lasts from Monday midnight to Monday midnight`(zone: String, start: String, end: String) {
        #expect(Voices.week47.interval(in: Zones.named(zone)) == DateInterval(start: instant(start), end: instant(end)))
    }

    @Test func `the week in which Samoa skipped a day has six`() {
        let week = Week(containing: instant("2011-12-28T12:00:00Z"), in: Zones.named("Pacific/Apia"))
        #expect(week.description == "2011-W52")
        #expect(week.interval(in: Zones.named("Pacific/Apia")).duration == 6 * 86_400)
    }

    @Test(arguments: [
        "2026-W00", "2026-W54", "2025-W53", "2026-47", "2026-W7", "26-W47", "2026-W-7", "", "W", "2026-W47 ",
        "٢٠٢٦-W47",
    ])
    func `what is no week is refused`(text: String) {
        #expect(Week(text) == nil)
    }

    @Test(arguments: ["2026-W01", "2026-W47", "2026-W53", "2020-W53", "0999-W10"])
    func `a week is read back from its name`(text: String) {
        #expect(Week(text)?.description == text)
    }

    @Test func `a week travels as its name`() throws {
        let data = try JSONEncoder().encode([Voices.week47])
        #expect(String(decoding: data, as: UTF8.self) == "[\"2026-W47\"]")
        #expect(try JSONDecoder().decode([Week].self, from: data) == [Voices.week47])
    }

    @Test(arguments: [(1, 28, 12, 2026), (4, 31, 12, 2026), (7, 3, 1, 2027), (8, 4, 1, 2027)])
    func `a week knows its days`(weekday: Int, day: Int, month: Int, year: Int) {
        #expect(Week("2026-W53")?.day(weekday) == DateComponents(year: year, month: month, day: day))
    }
}
