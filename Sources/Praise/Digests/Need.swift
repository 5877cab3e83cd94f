/// What a manager says is missing, to who can give it.
public struct Need: Hashable, Sendable, Codable {
    public var from: Person
    /// The manager's own words.
    public var words: String
    /// What it was said about.
    public var about: DigestItem.Act

    public init(from: Person, words: String, about: DigestItem.Act) {
        self.from = from
        self.words = words
        self.about = about
    }

    /// Without the words.
    public var forgotten: Need {
        var need = self
        need.words = ""
        return need
    }
}
