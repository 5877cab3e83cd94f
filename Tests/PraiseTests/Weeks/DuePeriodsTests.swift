import Foundation
import Praise
import Testing

@Suite struct DuePeriodsTests {
    private func find(installed: String, now: String, settled: [String] = [], zone: String = "Europe/Paris") -> [String]
    {
        DuePeriods.find(
            since: instant(installed), now: instant(now), settled: Set(settled.compactMap { Period($0) }),
            time: .weekly(.mondayMorning),
            zone: Zones.named(zone)
        ).map(\.period.description)
    }

    @Test func `nothing is due before the first moment`() {
        #expect(find(installed: "2026-11-17T10:00:00Z", now: "2026-11-23T07:59:59Z") == [])
    }

    @Test func `a week is due from its moment on, until it is settled`() {
        #expect(find(installed: "2026-11-17T10:00:00Z", now: "2026-11-23T08:00:00Z") == ["2026-W47"])
        #expect(find(installed: "2026-11-17T10:00:00Z", now: "2026-11-29T08:00:00Z") == ["2026-W47"])
        #expect(find(installed: "2026-11-17T10:00:00Z", now: "2026-11-29T08:00:00Z", settled: ["2026-W47"]) == [])
    }

    @Test func `what was missed is found, the oldest first`() {
        let found = find(
            installed: "2026-11-17T10:00:00Z", now: "2027-01-12T00:00:00Z", settled: ["2026-W48", "2026-W51"])
        #expect(found == ["2026-W47", "2026-W49", "2026-W50", "2026-W52", "2026-W53", "2027-W01"])
    }

    @Test func `a moment before or at the installation is not due`() {
        #expect(find(installed: "2026-11-23T08:00:00Z", now: "2026-11-23T12:00:00Z") == [])
        #expect(find(installed: "2026-11-23T07:59:59Z", now: "2026-11-23T12:00:00Z") == ["2026-W47"])
    }

    @Test func `a clock that went back finds nothing`() {
        #expect(find(installed: "2026-11-23T08:00:00Z", now: "2025-11-23T12:00:00Z") == [])
    }

    @Test func `a clock a thousand years ahead finds the last sixty`() {
        let found = find(installed: "2026-11-17T10:00:00Z", now: "3026-11-23T12:00:00Z")
        #expect(found.count == DuePeriods.furthest && found == found.sorted())
    }

    @Test(arguments: Zones.surprising)
    func `asked again and again for a year, each week comes up once`(zone: String) {
        let start = instant("2026-11-17T10:00:00Z")
        var settled: [Period] = []
        for hour in stride(from: 0, to: 366 * 24, by: 31) {
            let due = DuePeriods.find(
                since: start, now: start + Double(hour) * 3_600, settled: Set(settled), time: .weekly(.mondayMorning),
                zone: Zones.named(zone))
            #expect(due.allSatisfy { $0.lateness(at: start + Double(hour) * 3_600) < 32 * 3_600 })
            settled += due.map(\.period)
        }
        #expect(Set(settled).count == settled.count && settled == settled.sorted() && (52...53).contains(settled.count))
    }
}
