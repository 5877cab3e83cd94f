public import Foundation
public import Praise

/// What distinguishes one chat from another, in so far as the workshop behaves differently for it.
public struct ChatTraits: Hashable, Sendable {
    /// One stream where a poll answers for all rooms; one per room elsewhere.
    public var streams: [StreamID]
    /// How long to wait between two polls that found nothing; 0 where the chat itself waits for news.
    public var pause: TimeInterval
    /// For how long after the first try the same key is sure not to say a thing twice; 0 without such keys.
    public var repeatWindow: TimeInterval
    /// Whether polls bring Bravo's own sayings back with their keys, so that what became of an unknown one shows.
    public var echoesOwnSayings: Bool

    public init(streams: [StreamID], pause: TimeInterval, repeatWindow: TimeInterval, echoesOwnSayings: Bool) {
        self.streams = streams
        self.pause = pause
        self.repeatWindow = repeatWindow
        self.echoesOwnSayings = echoesOwnSayings
    }
}
