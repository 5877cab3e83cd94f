import Foundation
import Praise
import Testing

@Suite struct WeeklyTimeTests {
    @Test(arguments: [
        ("monday 09:00", "monday 09:00"), ("Monday 9:00", "monday 09:00"), ("lundi 09:00", "monday 09:00"),
        ("LUNDI 9h", "monday 09:00"),
        ("vendredi 16h05", "friday 16:05"), ("  sunday   23:59 ", "sunday 23:59"), ("dimanche 0:00", "sunday 00:00"),
    ])
    func `a time is read in either language`(text: String, time: String) {
        #expect(WeeklyTime(parsing: text)?.description == time)
    }

    @Test(arguments: [
        "", "monday", "09:00", "monday 24:00", "monday 09:60", "monday 9", "monday 9:0", "monday 009:00",
        "monday -1:00", "mon 09:00",
        "lundi 9h5", "monday 09:00 x", "monday 09:00:00", "monday h", "monday :", "monday ٠٩:٠٠", "monday 9h:00",
    ])
    func `what is no time is refused`(text: String) {
        #expect(WeeklyTime(parsing: text) == nil)
    }

    @Test(arguments: [
        ("Europe/Paris", "2026-W47", "monday 09:00", "2026-11-23T08:00:00Z"),
        ("Europe/Paris", "2026-W47", "monday 00:00", "2026-11-22T23:00:00Z"),
        ("Europe/Paris", "2026-W53", "monday 09:00", "2027-01-04T08:00:00Z"),
        ("Europe/Paris", "2026-W47", "sunday 23:59", "2026-11-29T22:59:00Z"),
        ("Europe/Paris", "2027-W11", "sunday 02:30", "2027-03-28T01:00:00Z"),
        ("Europe/Paris", "2026-W42", "sunday 02:30", "2026-10-25T00:30:00Z"),
        ("Europe/Paris", "2027-W12", "monday 09:00", "2027-03-29T07:00:00Z"),
        ("Pacific/Kiritimati", "2026-W47", "monday 09:00", "2026-11-22T19:00:00Z"),
        ("Australia/Lord_Howe", "2026-W39", "sunday 02:15", "2026-10-03T15:30:00Z"),
        ("Antarctica/Troll", "2026-W12", "sunday 02:30", "2026-03-29T01:00:00Z"),
        ("Africa/Casablanca", "2026-W11", "sunday 02:30", "2026-03-22T02:00:00Z"),
        ("Pacific/Apia", "2011-W51", "friday 09:00", "2011-12-30T10:00:00Z"),
        ("Pacific/Apia", "2011-W51", "saturday 09:00", "2011-12-30T19:00:00Z"),
        ("Pacific/Apia", "2011-W52", "monday 09:00", "2012-01-01T19:00:00Z"),
        ("America/New_York", "2026-W43", "sunday 01:30", "2026-11-01T05:30:00Z"),
    ])
    func `the post is due at the first such moment after the week`(
        zone: String, week: String, time: String, due: String
    ) throws {
        let time = try #require(WeeklyTime(parsing: time))
        #expect(time.due(after: try #require(Week(week)), in: Zones.named(zone)) == instant(due))
    }

    @Test(arguments: Zones.surprising)
    func `every week has its moment, as the clock shows it`(name: String) throws {
        let zone = Zones.named(name)
        let calendar = Calendar.iso(in: zone)
        for weekday in 1...7 {
            for (hour, minute) in [(0, 30), (2, 30), (9, 0), (23, 59)] {
                let time = try #require(WeeklyTime(weekday: weekday, hour: hour, minute: minute))
                var week = Week(containing: instant("2026-01-07T12:00:00Z"), in: zone)
                var last = Date.distantPast
                while week.year < 2028 {
                    let due = time.due(after: week, in: zone)
                    let end = week.interval(in: zone).end
                    #expect(due > last && due >= end && due < end + 7 * 86_400 + 7_200)
                    let shown = calendar.dateComponents([.weekday, .hour, .minute], from: due)
                    let isExact = shown.weekday == weekday % 7 + 1 && shown.hour == hour && shown.minute == minute
                    #expect(isExact || isJump(due, in: zone))
                    (last, week) = (due, week.next(in: zone))
                }
            }
        }
    }

    private func isJump(_ instant: Date, in zone: TimeZone) -> Bool {
        zone.secondsFromGMT(for: instant) > zone.secondsFromGMT(for: instant - 1)
    }
}
