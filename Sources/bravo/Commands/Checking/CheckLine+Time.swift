import Foundation
import Praise

extension CheckLine {
    /// Beyond this many seconds a clock deserves a look.
    private static let fineSeconds = 5.0

    static func zone(_ facts: ZoneFacts) -> CheckLine {
        let system = facts.systemVersion.map { $0 == facts.version ? "" : ", \($0) in the system" } ?? ""
        let name = "\(facts.name); zone data \(facts.version)\(system)"
        switch facts.comparison {
        case .same where system.isEmpty: return .ok("time zone", name)
        case .same: return .ok("time zone", "\(name), which says the same")
        case .none: return .ok("time zone", "\(name); nothing in the system to compare it with")
        case .differs(let date):
            let day = date.formatted(.iso8601.year().month().day())
            return .look(
                "time zone",
                "\(name): their clocks differ from \(day) on, and weeks follow Bravo’s. Bring both up to date "
                    + "(apt-get install tzdata, and a newer Bravo).")
        }
    }

    /// - Parameter difference: seconds by which the chat's clock is ahead of ours, known to half a second; nil where the
    ///   chat does not tell the time.
    static func clock(_ subject: String, difference: TimeInterval?) -> CheckLine {
        guard let difference else { return .ok(subject, "the chat does not tell the time") }
        let size = abs(difference)
        guard size > 1 else { return .ok(subject, "within a second of ours") }
        let apart = "\(span(size)) \(difference < 0 ? "behind" : "ahead of") ours"
        if size <= fineSeconds { return .ok(subject, apart) }
        let remedy = "Have one of the two set (here: timedatectl set-ntp true)."
        return size <= ClockCheck.tolerance
            ? .look(subject, "\(apart). \(remedy)")
            : .mend(subject, "\(apart); weekly posts wait until that is mended. \(remedy)")
    }

    private static func span(_ seconds: TimeInterval) -> String {
        switch seconds {
        case ..<600: "\(Int(seconds.rounded())) s"
        case ..<36_000: "\(Int((seconds / 60).rounded())) min"
        default: "\(Int(min(seconds / 3600, 1e9).rounded())) h"
        }
    }
}
