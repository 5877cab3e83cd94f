/// One thing that happened in a chat, oldest first in a batch.
public enum ChatEvent: Hashable, Sendable {
    case posted(Message)
    /// The same address with a later revision, edited by its own sender.
    case edited(Message)
    case deleted(MessageAddress)
    case reacted(Emoji)
    /// Bravo's own saying, seen in the chat: proof that it arrived.
    case echoed(SendKey, MessageAddress)
    /// Bravo is now in a room it was told to listen to, for the first time or again.
    case joined(RoomID)
    /// A room that Bravo was told to listen to cannot be read: it is encrypted.
    case unreadable(RoomID)
    /// Something that could not be decoded, with the start of it (at most 16 KiB), to be set aside.
    case malformed(MessageAddress, reason: String, excerpt: String)
}
