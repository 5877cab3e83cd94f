/// A text of the company's own, in each language it may be read in.
public struct Localized: Hashable, Sendable, Codable {
    public var french: String
    public var english: String

    public init(french: String, english: String) {
        self.french = french
        self.english = english
    }

    /// The same in every language.
    public init(_ text: String) {
        self.init(french: text, english: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .french: french
        case .english: english
        }
    }
}
