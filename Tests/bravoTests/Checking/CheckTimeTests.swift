import Foundation
import TestSupport
import Testing

@testable import bravo

/// What is said of clocks and time zones.
struct CheckTimeTests {
    private static let now = Date(iso: "2026-11-17T10:00:00Z")

    @Test(arguments: [
        (nil, CheckLine.Level.ok, "does not tell"), (0.4, .ok, "within a second"), (-1.0, .ok, "within a second"),
        (3.0, .ok, "3 s ahead of ours"), (-5.0, .ok, "5 s behind ours"), (-5.2, .look, "timedatectl"),
        (300.0, .look, "300 s ahead"), (300.5, .mend, "weekly posts wait"), (-7200.0, .mend, "120 min behind"),
        (4e9, .mend, "h ahead"), (1e300, .mend, "h ahead"),
    ])
    func `a clock is judged by how far it is from ours`(difference: Double?, level: CheckLine.Level, words: String) {
        let line = CheckLine.clock("matrix: clock", difference: difference)
        #expect(line.level == level && line.text.contains(words), "\(line)")
    }

    @Test(arguments: [
        (ZoneFacts.Comparison.same, "2025b" as String?, CheckLine.Level.ok, "2025b"),
        (.same, "2026a", .ok, "says the same"),
        (.none, nil, .ok, "nothing in the system"),
        (.differs(from: Date(iso: "2027-03-28T01:00:00Z")), "2026a", .look, "from 2027-03-28 on"),
    ])
    func `zone data is judged by what it says`(
        comparison: ZoneFacts.Comparison, system: String?, level: CheckLine.Level, words: String
    ) {
        let facts = ZoneFacts(
            name: "Europe/Paris", version: "2025b", systemVersion: system, comparison: comparison)
        let line = CheckLine.zone(facts)
        #expect(line.level == level && line.text.contains(words), "\(line)")
    }

    /// Whole offsets, half ones, a summer in the south, a Ramadan, a zone without any change.
    @Test(arguments: [
        "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca",
        "Pacific/Apia", "America/St_Johns", "Antarctica/Troll", "UTC",
    ])
    func `a zone file is read as any other reader of it does`(name: String) throws {
        let file = try #require(ZoneFile(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))))
        let zone = try #require(TimeZone(identifier: name))
        for day in stride(from: -10_000.0, to: 1000, by: 7.3) {
            let date = Self.now + day * 86_400
            #expect(file.offset(at: date) == zone.secondsFromGMT(for: date), "\(date)")
        }
        #expect(ZoneFacts.compare(zone, with: file, from: Self.now) == .same)
    }

    @Test func `another zone's clocks differ at once`() throws {
        let file = try #require(ZoneFile(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Asia/Tokyo"))))
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        #expect(ZoneFacts.compare(paris, with: file, from: Self.now) == .differs(from: Self.now))
    }

    @Test func `a file cut off anywhere is no zone file, or one that was whole so far`() throws {
        let whole = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Paris"))
        for length in stride(from: 0, to: whole.count, by: 13) { _ = ZoneFile(whole.prefix(length)) }
        #expect(ZoneFile(whole.prefix(whole.count / 2)) == nil)
        #expect(ZoneFile(Data("# version 2025b".utf8)) == nil)
    }
}
