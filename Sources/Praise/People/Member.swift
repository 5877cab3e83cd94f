/// An account as its chat presents it: who may be thanked in a room, and under which name.
public struct Member: Hashable, Sendable, Codable {
    public var user: UserID
    /// What people read; decoration, changeable, not unique.
    public var name: String
    public var isBot: Bool
    /// Whom this stands for, where they have no account on the chat: then nobody may speak to it, or be shown its identifier.
    public var standsFor: PersonID?

    public init(user: UserID, name: String, isBot: Bool = false) {
        self.user = user
        self.name = name
        self.isBot = isBot
    }

    /// In place of an account that a person of the roster does not have.
    public init(standingFor person: Person) {
        self.init(user: UserID("\(Self.standInMark)\(person.id.rawValue)"), name: person.name)
        standsFor = person.id
    }

    /// What the identifiers of those begin with; none of a chat does.
    public static let standInMark = "roster/"
}
