public import Foundation
import Praise

/// What the listeners and the speaker of one chat have done since the start.
public struct ChatMeasures: Hashable, Sendable {
    public var goodPolls = 0
    public var failedPolls = 0
    /// Messages that thank somebody, corrections included.
    public var recognitions = 0
    /// From the moment the chat says a message was sent, to its being recorded.
    public var delays = DelayHistogram()
    /// Tries to say something, by what came of them.
    public var said = 0
    public var refused = 0
    public var unknown = 0
    /// How often the chat asked to be left in peace for a while.
    public var rateLimits = 0
    /// What speaking waits for; nil while all is well.
    public var speakingTrouble: Trouble?
    private var streams: [StreamID: Stream] = [:]

    public init() {}

    /// Why something waits.
    public struct Trouble: Hashable, Sendable {
        /// A sentence for the operator. Holds no secret and no message text.
        public var advice: String
        /// Whether the chat refuses our token.
        public var isTokenRefused: Bool

        public init(advice: String, isTokenRefused: Bool = false) {
            self.advice = advice
            self.isTokenRefused = isTokenRefused
        }
    }

    private struct Stream: Hashable, Sendable {
        var lastPoll: TimeInterval?
        var trouble: Trouble?
    }

    /// What polling waits for; nil while all is well.
    public var pollingTrouble: Trouble? {
        streams.sorted { $0.key < $1.key }.lazy.compactMap(\.value.trouble).first
    }

    public var isTokenRefused: Bool {
        pollingTrouble?.isTokenRefused ?? false || speakingTrouble?.isTokenRefused ?? false
    }

    /// Seconds since every stream of the chat has been polled well; nil while one never was.
    public func secondsSincePoll(at uptime: TimeInterval) -> TimeInterval? {
        let times = streams.values.map(\.lastPoll)
        guard let oldest = times.compactMap(\.self).min(), !times.contains(nil) else { return nil }
        return max(0, uptime - oldest)
    }

    mutating func expect(_ stream: StreamID) {
        streams[stream] = streams[stream] ?? Stream()
    }

    mutating func polled(_ stream: StreamID, at uptime: TimeInterval) {
        goodPolls += 1
        streams[stream] = Stream(lastPoll: uptime)
    }

    mutating func pollFailed(_ stream: StreamID, _ trouble: Trouble) {
        failedPolls += 1
        streams[stream, default: Stream()].trouble = trouble
    }
}
