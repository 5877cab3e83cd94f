import Foundation

/// Tags as they are compared: whatever the case, the accents, and how several words were joined.
enum TagFold {
    /// Letters and digits alone: `#Coup-de-Main`, `#coup_de_main` and `#CoupDeMain` are one.
    static func fold(_ tag: String) -> String {
        let kept = NameFold.sortKey(tag).unicodeScalars.filter(\.isWordly)
        return String(String.UnicodeScalarView(kept))
    }
}
