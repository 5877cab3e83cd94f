/// Something the company wants to be thanked for: *helping out*, *daring*.
public struct CompanyValue: Hashable, Sendable, Codable {
    public var name: Localized
    /// One line on what it means here; nil where the name says all.
    public var meaning: Localized?
    /// What else may be typed after `#`.
    public var aliases: [String]

    public init(name: Localized, meaning: Localized? = nil, aliases: [String] = []) {
        self.name = name
        self.meaning = meaning
        self.aliases = aliases
    }

    /// Everything that may be typed for it, as compared.
    var keys: [String] { ([name.french, name.english] + aliases).map(TagFold.fold) }
}
