/// How Bravo addresses people in French; never both. English does not tell them apart.
public enum Formality: String, Hashable, Sendable, Codable, CaseIterable {
    case vous
    case tu
}
