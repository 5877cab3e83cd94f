public import Foundation
public import Praise

/// One thing that a listener made out of a ``ChatEvent``: read, looked up, ready to be recorded.
public enum Heard: Hashable, Sendable {
    case message(HeardMessage)
    /// An emoji that may join in, and who put it there.
    case joinedIn(Emoji, Member)
    case unreacted(Emoji)
    case deleted(MessageAddress)
    /// One of our own sayings, seen in the chat.
    case echoed(SendKey, MessageAddress)
    /// An emoji put on something that was said with Bravo alone.
    case answered(Emoji)
    case joined(RoomID)
    case left(RoomID, by: UserID?, at: Date)
    case unreadable(RoomID)
    /// To be set aside; of the excerpt, at most 16 KiB are kept.
    case malformed(MessageAddress, reason: String, excerpt: String)
}
