public import Chat
public import Praise

/// One chat of the workspace, as the services see it.
public struct ChatConnection: Sendable {
    public var id: ChatID
    public var platform: any ChatPlatform
    /// The rooms Bravo listens to.
    public var rooms: [RoomID]
    /// Those among them where natural thanks are understood.
    public var natural: [RoomID]
    /// Rung when the chat's outbox may hold something new.
    public var doorbell: Doorbell
    /// How the chat answers, as its listeners find it.
    public let line = ChatLine()
    /// Looks for another token than the one that is refused.
    public var renewToken: @Sendable () -> TokenNews

    public init(
        id: ChatID, platform: any ChatPlatform, rooms: [RoomID], natural: [RoomID] = [],
        doorbell: Doorbell = Doorbell(),
        renewToken: @escaping @Sendable () -> TokenNews = { .same }
    ) {
        self.id = id
        self.platform = platform
        self.rooms = rooms
        self.natural = natural
        self.doorbell = doorbell
        self.renewToken = renewToken
    }
}
