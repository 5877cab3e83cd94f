import Foundation

extension French {
    /// *de Karim*, *d'Élodie*, *d'Hélène*: what stands before a name or a word.
    static func of(_ name: String) -> String { elides(before: name) ? "d\u{2019}\(name)" : "de \(name)" }

    /// Whether *de* loses its vowel: before a vowel or a mute h. Names whose h or y stands its ground are listed; the rest of
    /// the names in h are mute, as most are in French.
    static func elides(before name: String) -> Bool {
        let folded = NameFold.sortKey(name)
        guard let first = folded.unicodeScalars.first(where: { CharacterSet.alphanumerics.contains($0) }) else {
            return false
        }
        let word = folded.prefix { $0.isLetter }
        switch first {
        case "a", "e", "i", "o", "u", "œ", "æ": return !consonantal.contains { word.hasPrefix($0) }
        // *d'Yves*, *d'Yvonne*, but *de Yann*, *de Yasmine*: before a vowel it is a consonant.
        case "y": return !"aeiou".contains(word.dropFirst().first ?? "a")
        case "h": return !aspirated.contains { word.hasPrefix($0) }
        default: return false
        }
    }

    /// Words that begin with a vowel and are said as with a consonant.
    private static let consonantal = ["oui", "onze", "ouistiti", "ouiza", "ulrike", "wassim"]

    /// Beginnings of names and services with an aspirated h: German, English, Arabic, Spanish or Asian ones, and a few of French.
    private static let aspirated = [
        "habib", "hadj", "hafid", "hafsa", "hakim", "halima", "hamed", "hamid", "hamza", "hana", "hanna", "hans",
        "harald", "harold",
        "harper", "harr", "haruk", "hasan", "hassan", "hatem", "hay", "hazel", "heath", "heather", "heidi", "heiko",
        "heinrich", "heinz",
        "helga", "helmut", "henk", "hicham", "hichem", "hilda", "hind", "hiro", "hisham", "hocine", "holger", "holly",
        "houda", "houria",
        "houss", "hua", "hubertus", "huda", "hung", "hussein", "hong", "hoang",
        "hall", "hameau", "hangar", "haut", "hand", "hors", "huit", "hotline", "helpdesk", "hardware", "hub",
    ]
}

extension Wording {
    /// *de Karim*, *d'Élodie*: French before somebody's name.
    public static func frenchOf(_ name: String) -> String { French.of(name) }
}
