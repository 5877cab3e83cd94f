import Foundation
import Praise
import Testing

@Suite struct ClockCheckTests {
    private let now = instant("2026-11-23T08:00:00Z")

    private func reading(_ chat: ChatID, ahead seconds: TimeInterval, age: TimeInterval = 0) -> ClockCheck.Reading {
        ClockCheck.Reading(chat: chat, chatTime: now + seconds - age, uptime: 1_000 - age)
    }

    private func verdict(_ readings: [ClockCheck.Reading], highWater: Date? = nil) -> ClockCheck.Verdict {
        ClockCheck.verdict(readings, now: now, uptime: 1_000, highWater: highWater)
    }

    @Test(arguments: [(0.0, false), (300, false), (-300, false), (301, true), (-301, true), (31_536_000, true)])
    func `posts wait when a chat's clock and ours are five minutes apart`(seconds: Double, waits: Bool) {
        #expect(verdict([reading("matrix", ahead: seconds, age: 90)]).postsMustWait == waits)
    }

    @Test func `the chat that differs most is named`() {
        let readings = [reading("a", ahead: 10), reading("b", ahead: -900), reading("c", ahead: 400)]
        #expect(verdict(readings) == .differs("b", seconds: -900))
        #expect(verdict(readings.reversed()) == verdict(readings))
    }

    @Test func `a step of our clock shows with an old reading`() {
        let old = ClockCheck.Reading(chat: "matrix", chatTime: now, uptime: 1_000)
        let later = ClockCheck.verdict([old], now: now + 31_536_000, uptime: 1_060, highWater: nil)
        #expect(later == .differs("matrix", seconds: 60 - 31_536_000))
    }

    @Test(arguments: [(-1_000.0, false), (0, false), (300, false), (301, true)])
    func `posts wait when the clock shows less than it once did`(ahead: Double, waits: Bool) {
        #expect(verdict([], highWater: now + ahead) == (waits ? .wentBack(seconds: 301) : .trusted))
    }

    @Test func `dates without measure do no harm`() {
        #expect(verdict([.init(chat: "a", chatTime: .distantFuture, uptime: -1e300)]).postsMustWait)
        #expect(!verdict([]).postsMustWait)
    }
}
