/// A person and the name to show for them today.
public struct Person: Hashable, Sendable, Codable {
    public var id: PersonID
    public var name: String

    public init(id: PersonID, name: String) {
        self.id = id
        self.name = name
    }
}
