import Foundation
import Storage
import Testing

struct DatedNameTests {
    @Test func `names carry the time in UTC, so that they sort by age`() {
        #expect(DatedName.make("bravo", at: .noon) == "bravo-2026-11-17T120000Z.sqlite")
    }

    @Test func `the newest are kept, and what is not ours is not counted`() {
        let names = [
            "bravo-2026-11-17T120000Z.sqlite", "bravo-2025-12-31T235959Z.sqlite", "bravo-2026-11-18T000000Z.sqlite",
            "bravo-2026-11-17T120000Z.sqlite.partial", "bravo.sqlite", "other-2020-01-01T000000Z.sqlite", "2020.txt",
            "bravo-2026-13-41T120000Z.sqlite", "-2020-01-01T000000Z.sqlite", ".sqlite",
        ]
        let surplus = DatedName.surplus(names, keeping: 1) { $0 == "bravo" }
        #expect(surplus == ["bravo-2026-11-17T120000Z.sqlite", "bravo-2025-12-31T235959Z.sqlite"])
    }
}
