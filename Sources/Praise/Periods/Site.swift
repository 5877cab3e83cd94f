/// For whom a choice is made: the whole company, or those who thank each other in some rooms.
public struct Site: Hashable, Sendable {
    /// Part of what is kept; empty for the whole company.
    public var id: String
    /// The rooms whose thanks are told; nil for all.
    public var rooms: Set<StoryFacts.Place>?

    public static let everybody = Site(id: "", rooms: nil)

    public init(id: String, rooms: Set<StoryFacts.Place>?) {
        self.id = id
        self.rooms = rooms
    }

    /// Whether thanks given there are told.
    public func tells(_ address: MessageAddress) -> Bool {
        rooms?.contains(StoryFacts.Place(address.chat, address.room)) ?? true
    }
}
