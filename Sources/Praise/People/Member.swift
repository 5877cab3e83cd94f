/// An account as its chat presents it: who may be thanked in a room, and under which name.
public struct Member: Hashable, Sendable, Codable {
    public var user: UserID
    /// What people read; decoration, changeable, not unique.
    public var name: String
    public var isBot: Bool

    public init(user: UserID, name: String, isBot: Bool = false) {
        self.user = user
        self.name = name
        self.isBot = isBot
    }
}
