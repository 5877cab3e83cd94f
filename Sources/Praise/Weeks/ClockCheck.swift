public import Foundation

/// Whether our wall clock can be trusted with a weekly post, without asking anybody but the chats.
public enum ClockCheck {
    /// Beyond this many seconds of difference, scheduled posts wait.
    public static let tolerance: TimeInterval = 300

    /// A chat's own time, and our never-stepping clock when it arrived: a step of the wall clock since then shows at once.
    public struct Reading: Hashable, Sendable {
        public var chat: ChatID
        public var chatTime: Date
        /// Seconds on ``Timepiece/uptime``.
        public var uptime: TimeInterval

        public init(chat: ChatID, chatTime: Date, uptime: TimeInterval) {
            self.chat = chat
            self.chatTime = chatTime
            self.uptime = uptime
        }

        /// The chat's clock minus ours, seconds.
        public func difference(now: Date, uptime later: TimeInterval) -> TimeInterval {
            chatTime.addingTimeInterval(later - uptime).timeIntervalSince(now)
        }
    }

    public enum Verdict: Hashable, Sendable {
        case trusted
        /// The chat that differs most, and by how many seconds it is ahead of us (negative: behind).
        case differs(ChatID, seconds: Int)
        /// Our clock shows that many seconds less than it once did.
        case wentBack(seconds: Int)

        public var postsMustWait: Bool { self != .trusted }
    }

    /// - Parameters:
    ///   - readings: the latest of each chat.
    ///   - highWater: the latest wall time ever stored; nil on the first start.
    public static func verdict(
        _ readings: [Reading], now: Date, uptime: TimeInterval, highWater: Date?
    ) -> Verdict {
        let differences = readings.map { (chat: $0.chat, by: $0.difference(now: now, uptime: uptime)) }
        let worst = differences.max { (abs($0.by), $1.chat) < (abs($1.by), $0.chat) }
        if let worst, abs(worst.by) > tolerance { return .differs(worst.chat, seconds: Int(clamping: worst.by)) }
        if let highWater, now.timeIntervalSince(highWater) < -tolerance {
            return .wentBack(seconds: Int(clamping: highWater.timeIntervalSince(now)))
        }
        return .trusted
    }
}

extension Int {
    /// Dates far apart differ by more seconds than an `Int` may hold after rounding.
    fileprivate init(clamping seconds: TimeInterval) {
        self = Int(exactly: seconds.rounded()) ?? (seconds < 0 ? .min : .max)
    }
}
