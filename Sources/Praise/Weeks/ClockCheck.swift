public import Foundation

/// Whether our wall clock can be trusted with a weekly post: only the chats' own clocks can tell.
public enum ClockCheck {
    /// Beyond this many seconds of difference, weekly posts wait.
    public static let tolerance: TimeInterval = 300

    /// How a chat's clock compared with ours, and when by our wall clock that was seen.
    public struct Reading: Hashable, Sendable {
        public var chat: ChatID
        /// The chat's clock minus ours, seconds; nil for a chat that does not tell the time.
        public var difference: TimeInterval?
        public var measuredAt: Date?

        public init(chat: ChatID, difference: TimeInterval?, measuredAt: Date?) {
            self.chat = chat
            self.difference = difference
            self.measuredAt = measuredAt
        }
    }

    public enum Verdict: Hashable, Sendable {
        case trusted
        /// No chat has told the time lately: either none was reached, or our clock has just jumped.
        case unmeasured
        /// The chat that differs most, and by how many seconds it is ahead of us (negative: behind).
        case differs(ChatID, seconds: Int)
    }

    /// - Parameter readings: the latest of each stream that was ever read.
    public static func verdict(_ readings: [Reading], now: Date) -> Verdict {
        let telling = readings.filter { $0.difference != nil }
        // Chats that never tell the time leave nothing to compare with.
        guard !telling.isEmpty else { return readings.isEmpty ? .unmeasured : .trusted }
        let fresh = telling.filter { abs(($0.measuredAt ?? .distantPast).timeIntervalSince(now)) <= tolerance }
        guard let worst = fresh.max(by: { $0.size < $1.size }) else { return .unmeasured }
        return worst.size > tolerance ? .differs(worst.chat, seconds: worst.roundedDifference) : .trusted
    }
}

extension ClockCheck.Reading {
    fileprivate var size: TimeInterval { abs(difference ?? 0) }

    /// Dates far apart differ by more seconds than an `Int` holds.
    fileprivate var roundedDifference: Int {
        let seconds = (difference ?? 0).rounded()
        return Int(exactly: seconds) ?? (seconds < 0 ? .min : .max)
    }
}
