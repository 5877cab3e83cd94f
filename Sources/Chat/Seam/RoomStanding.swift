public import Praise

/// How Bravo stands in a room, as the chat tells it now.
public struct RoomStanding: Hashable, Sendable {
    public enum Membership: Hashable, Sendable {
        case joined
        case invited
        /// Neither in the room nor invited, put out of it, or there is no such room: a server tells these not apart.
        case outside
    }

    public var room: RoomID
    /// What people call it, as the chat gives it; empty where it has no name.
    public var name: String
    public var membership: Membership
    /// Where it is, Bravo cannot read the room.
    public var isEncrypted: Bool
    /// Whether the room is meant for Bravo and one other.
    public var isDirect: Bool
    /// Whether Bravo's rank lets it send messages; true where the chat knows no ranks or tells them to members only.
    public var maySpeak: Bool
    /// The same for emojis on messages.
    public var mayReact: Bool
    /// Everybody in it, Bravo included; nil where the chat does not tell.
    public var members: Int?
    /// The room that took its place, where one did.
    public var successor: RoomID?

    public init(
        room: RoomID, name: String = "", membership: Membership, isEncrypted: Bool = false, isDirect: Bool = false,
        maySpeak: Bool = true, mayReact: Bool = true, members: Int? = nil, successor: RoomID? = nil
    ) {
        self.room = room
        self.name = name
        self.membership = membership
        self.isEncrypted = isEncrypted
        self.isDirect = isDirect
        self.maySpeak = maySpeak
        self.mayReact = mayReact
        self.members = members
        self.successor = successor
    }
}
