public import Foundation

/// One thing that happened in a chat, oldest first in a batch.
public enum ChatEvent: Hashable, Sendable {
    case posted(Message)
    /// The same address with a later revision, edited by its own sender.
    case edited(Message)
    case deleted(MessageAddress)
    case reacted(Emoji)
    /// An emoji taken off, on a chat that tells it by what it was: the same one may be put on again. Its time is that of taking it off.
    case unreacted(Emoji)
    /// Bravo's own saying, seen in the chat: proof that it arrived.
    case echoed(SendKey, MessageAddress)
    /// Bravo is now in a room it was told to listen to, for the first time or again.
    case joined(RoomID)
    /// Bravo is no longer in a room it was told to listen to: who put it out (nil where the chat does not tell, or where it
    /// went by itself) and when, by the chat's clock.
    case left(RoomID, by: UserID?, at: Date)
    /// A room that Bravo was told to listen to cannot be read: it is encrypted.
    case unreadable(RoomID)
    /// A message that could not be decoded, to be set aside: why, and what may help to mend it (at most 16 KiB), never what it says.
    case malformed(MessageAddress, reason: String, excerpt: String)
}
