import Foundation
import Testing

@testable import Bot

/// When operators hear of a fault, minute by minute: `x` it lasts, `.` it does not.
@Suite struct FaultWatchTests {
    @Test(arguments: [
        ("....", "    "),
        ("xxx.", "b  e"),
        ("xx..xx..", "b e     "),
        ("x.x.x.x.x.", "be        "),
    ])
    func `an episode is told once with its end, and a flapping one no more than once an hour`(
        course: String, told: String
    ) {
        #expect(words(course, patience: 0) == told)
    }

    @Test(arguments: [("x.xx.xxx.xxxx..", "               "), ("xxxxx.", "    be")])
    func `what ends within its patience is not told at all`(course: String, told: String) {
        #expect(words(course, patience: 240) == told)
    }

    @Test func `what flaps for hours is told with one pair an hour`() {
        let told = words(String(repeating: "x.", count: 150), patience: 0)
        #expect(told.count { $0 == "b" } == 5)
        #expect(told.count { $0 == "e" } == 5)
    }

    @Test func `what comes back within the hour and stays is told when the hour is over`() {
        let told = words("x." + String(repeating: "x", count: 70), patience: 0)
        #expect(told.enumerated().filter { $1 == "b" }.map(\.offset) == [0, 60])
    }

    private func words(_ course: String, patience: TimeInterval) -> String {
        var watch = FaultWatch(patience: patience)
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        return String(
            course.enumerated().map { minute, state -> Character in
                let time = TimeInterval(minute * 60)
                return switch watch.look(isFaulty: state == "x", now: start + time, uptime: time) {
                case .began: "b"
                case .ended: "e"
                case nil: " "
                }
            })
    }
}
