import Foundation
import Praise
import Testing

@Suite struct ClockCheckTests {
    private let now = instant("2026-11-23T08:00:00Z")

    private func reading(_ chat: ChatID, ahead seconds: TimeInterval?, age: TimeInterval = 0) -> ClockCheck.Reading {
        ClockCheck.Reading(chat: chat, difference: seconds, measuredAt: seconds == nil ? nil : now - age)
    }

    @Test(arguments: [(0.0, false), (300, false), (-300, false), (301, true), (-301, true), (31_536_000, true)])
    func `posts wait when a chat's clock and ours are more than five minutes apart`(seconds: Double, waits: Bool) {
        let verdict = ClockCheck.verdict([reading("matrix", ahead: seconds, age: 90)], now: now)
        #expect(verdict == (waits ? .differs("matrix", seconds: Int(seconds)) : .trusted))
    }

    @Test func `the chat that differs most is named`() {
        let readings = [reading("a", ahead: 10), reading("b", ahead: -900), reading("c", ahead: 400)]
        #expect(ClockCheck.verdict(readings, now: now) == .differs("b", seconds: -900))
        #expect(ClockCheck.verdict(readings.reversed(), now: now) == .differs("b", seconds: -900))
    }

    @Test(arguments: [300.0, 301, -301, 31_536_000])
    func `a comparison made at another time by our clock counts for nothing`(age: Double) {
        let verdict = ClockCheck.verdict([reading("a", ahead: 0, age: age)], now: now)
        #expect(verdict == (abs(age) <= 300 ? .trusted : .unmeasured))
    }

    @Test func `before any chat was reached, nothing is trusted`() {
        #expect(ClockCheck.verdict([], now: now) == .unmeasured)
    }

    @Test func `chats that never tell the time leave our clock to itself`() {
        #expect(ClockCheck.verdict([reading("a", ahead: nil)], now: now) == .trusted)
        #expect(ClockCheck.verdict([reading("a", ahead: nil), reading("b", ahead: 900)], now: now) != .trusted)
    }

    @Test func `dates without measure do no harm`() {
        #expect(ClockCheck.verdict([reading("a", ahead: 1e300)], now: now) == .differs("a", seconds: .max))
    }
}
