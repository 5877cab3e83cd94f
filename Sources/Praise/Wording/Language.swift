/// A language that Bravo speaks.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case french = "fr"
    case english = "en"
}
