/// The company's values, in the order of the settings.
public struct CompanyValues: Hashable, Sendable, Codable {
    public var list: [CompanyValue]
    /// The language in which a thank keeps a value's name.
    public var language: Language

    public init(_ list: [CompanyValue] = [], language: Language = .english) {
        self.list = list
        self.language = language
    }

    /// The value that a tag or a kept name stands for, whatever its case, accents and hyphens.
    public func value(_ tag: String) -> CompanyValue? {
        let key = TagFold.fold(tag)
        return list.first { $0.keys.contains(key) }
    }

    /// A kept name as it is read in a language; a tag that is no value of the company's stays as typed.
    public func name(_ kept: String, in language: Language) -> String {
        value(kept)?.name[language] ?? kept
    }

    /// What a thank keeps of the tags in it: each value once, in the order typed.
    func kept(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.map { name($0, in: language) }.filter { seen.insert(TagFold.fold($0)).inserted }
    }
}
