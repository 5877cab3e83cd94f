public import Foundation
public import Praise

/// How far a stream has been read and how its chat's clock goes.
public struct StreamProgress: Hashable, Sendable {
    public var chat: ChatID
    public var stream: StreamID
    /// The time up to which everything is recorded; nil while something older is still to be read.
    public var caughtUpAt: Date?
    /// The chat's clock minus ours, in seconds, when it was last compared.
    public var clockDifference: TimeInterval?
    public var measuredAt: Date?

    public init(
        chat: ChatID, stream: StreamID, caughtUpAt: Date? = nil, clockDifference: TimeInterval? = nil,
        measuredAt: Date? = nil
    ) {
        self.chat = chat
        self.stream = stream
        self.caughtUpAt = caughtUpAt
        self.clockDifference = clockDifference
        self.measuredAt = measuredAt
    }
}
