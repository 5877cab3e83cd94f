/// Where a message is: unique over all chats, and the same for every revision of it.
public struct MessageAddress: Hashable, Sendable, Codable {
    public var chat: ChatID
    public var room: RoomID
    public var message: MessageID

    public init(chat: ChatID, room: RoomID, message: MessageID) {
        self.chat = chat
        self.room = room
        self.message = message
    }
}
