import Foundation
import Praise
import Storage
import Testing

@testable import Bot

@Suite struct AbsenceTests {
    private let noon = Date(timeIntervalSince1970: 1_800_000_000)

    /// - Parameter ahead: seconds by which our clock was ahead of the chat's at the last reading and is now.
    private func absence(_ hours: Double, ahead: (then: Double, now: Double) = (0, 0), tells: Bool = true) -> Absence? {
        let last = StreamProgress(
            chat: "test", stream: "all", caughtUpAt: noon + ahead.then, clockDifference: tells ? -ahead.then : nil,
            measuredAt: tells ? noon + ahead.then : nil)
        let now = noon + hours * 3600
        return Absence(since: last, now: now + ahead.now, serverTime: tells ? now : nil)
    }

    @Test(arguments: [(19.0, true), (20, true), (20.1, false), (200, false)], [true, false])
    func `more than twenty hours are told`(course: (hours: Double, isNothing: Bool), tells: Bool) {
        #expect((absence(course.hours, tells: tells) == nil) == course.isNothing)
    }

    @Test(arguments: [(0.0, 31_536_000.0), (31_536_000, 0)])
    func `by the chat's clock, whatever ours was stepped to`(then: Double, now: Double) {
        #expect(absence(1, ahead: (then, now)) == nil)
        #expect(absence(30, ahead: (then, now))?.start == noon)
    }

    @Test func `before the first reading there is none`() {
        #expect(Absence(since: nil, now: noon, serverTime: noon) == nil)
    }
}
