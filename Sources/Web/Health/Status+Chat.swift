public import Foundation

extension Status {
    /// One chat of the settings, since the start.
    public struct Chat: Hashable, Sendable, Codable {
        public var name: String
        public var polls: Int
        public var failedPolls: Int
        /// Since the last poll that succeeded; nil before the first.
        public var secondsSincePoll: TimeInterval?
        /// From a message's being sent to its being recorded.
        public var delays: Delays
        /// Messages that thank somebody, corrections included.
        public var recognitions: Int
        public var said: Int
        public var refused: Int
        public var unknown: Int
        /// How often the chat asked to be left in peace for a while.
        public var rateLimits: Int
        public var isTokenRefused: Bool
        /// Advice for the operator; nil while all is well.
        public var pollingWaitsFor: String?
        /// Advice for the operator; nil while all is well.
        public var speakingWaitsFor: String?

        public init(
            name: String, polls: Int = 0, failedPolls: Int = 0, secondsSincePoll: TimeInterval? = nil,
            delays: Delays = Delays(), recognitions: Int = 0, said: Int = 0, refused: Int = 0, unknown: Int = 0,
            rateLimits: Int = 0, isTokenRefused: Bool = false, pollingWaitsFor: String? = nil,
            speakingWaitsFor: String? = nil
        ) {
            self.name = name
            self.polls = polls
            self.failedPolls = failedPolls
            self.secondsSincePoll = secondsSincePoll
            self.delays = delays
            self.recognitions = recognitions
            self.said = said
            self.refused = refused
            self.unknown = unknown
            self.rateLimits = rateLimits
            self.isTokenRefused = isTokenRefused
            self.pollingWaitsFor = pollingWaitsFor
            self.speakingWaitsFor = speakingWaitsFor
        }
    }

    /// Delays in seconds, in the steps of a histogram.
    public struct Delays: Hashable, Sendable, Codable {
        /// The upper bounds of the steps.
        public var bounds: [TimeInterval]
        /// How many fell into each step; the last one has no bound.
        public var counts: [Int]
        public var sum: TimeInterval
        /// The latest; nil before the first.
        public var last: TimeInterval?

        public init(
            bounds: [TimeInterval] = [], counts: [Int] = [0], sum: TimeInterval = 0, last: TimeInterval? = nil
        ) {
            self.bounds = bounds
            self.counts = counts
            self.sum = sum
            self.last = last
        }
    }
}
