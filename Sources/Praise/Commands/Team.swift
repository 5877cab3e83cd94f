/// A service of the roster as it may be named: whatever the case, the accents, and whether words stand apart or are joined by hyphens.
struct Team: Hashable, Sendable {
    var name: String
    var members: [Member] = []

    /// The alone name, and the name after a word that tells it from a person of that name.
    static func keys(of name: String) -> [String] {
        let key = key(name)
        return [key] + ["equipe", "team", "service"].map { "\($0) \(key)" }
    }

    static func key(_ name: String) -> String {
        NameFold.sortKey(name).split { $0 == " " || $0 == "-" }.joined(separator: " ")
    }
}
