public import Foundation
public import Praise

/// What an adapter needs to speak for Bravo on one chat: the settings of one entry under `chats`.
public struct ChatAccount: Sendable {
    /// The operator's name for the chat.
    public var id: ChatID
    /// The server's base, without a trailing slash.
    public var url: URL
    /// The access token as it is now, asked for each request. Reaches nothing but the `Authorization` header.
    public var token: @Sendable () -> String
    /// The rooms to listen to.
    public var rooms: [RoomID]
    /// Accounts that are robots though the chat cannot tell.
    public var bots: [UserID]

    public init(
        id: ChatID, url: URL, token: @escaping @Sendable () -> String, rooms: [RoomID], bots: [UserID] = []
    ) {
        self.id = id
        self.url = url
        self.token = token
        self.rooms = rooms
        self.bots = bots
    }

    /// With a token that never changes.
    public init(id: ChatID, url: URL, token: String, rooms: [RoomID], bots: [UserID] = []) {
        self.init(id: id, url: url, token: { token }, rooms: rooms, bots: bots)
    }
}
