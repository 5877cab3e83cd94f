import Foundation

/// A word of a reason.
///
/// Whatever is neither letter nor digit separates: *l'accueil* is two words, and so is *rendez-vous*.
struct ReasonWord {
    /// In lower case.
    var exact: String
    /// The same without accents.
    var plain: String
    /// The name of somebody or something: after a title or `@`, or with a capital within a sentence; *PDF* is none.
    var isName: Bool
    /// The hour or duration that it begins, such as `18h`, `18h30` or `10min`.
    var time: String?

    /// In words; an attention stands at the start, and comparing takes as many steps as there are pairs.
    private static let longest = 80

    /// The first of them.
    static func words(of reason: String) -> [ReasonWord] { ReasonTime.marked(WordReader(reason, limit: longest).words) }

    /// Reads letter by letter.
    private struct WordReader {
        private(set) var words: [ReasonWord] = []
        private var isStart = true
        private var isMention = false
        /// As written; empty where an apostrophe follows, since *m'explique* has no title.
        private var previous = ""

        init(_ text: String, limit: Int) {
            var word = ""
            for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
                if scalar.isWordly, !scalar.properties.isJoinControl {
                    word.unicodeScalars.append(scalar)
                } else {
                    add(word)
                    guard words.count < limit else { return }
                    word = ""
                    isStart = isStart || Self.starters.contains(scalar)
                    isMention = scalar == "@"
                    if scalar == "'" || scalar == "\u{2019}" { previous = "" }
                }
            }
            add(word)
        }

        private mutating func add(_ word: String) {
            guard let first = word.unicodeScalars.first else { return }
            let isShort = word.count > 1 && word == word.uppercased()
            let isName =
                first.properties.isUppercase && !isShort && !isStart || isMention || Self.titles.contains(previous)
            let exact = NameFold.fold(word)
            words.append(ReasonWord(exact: exact, plain: Self.plain(exact), isName: isName))
            isStart = false
            previous = word
        }

        private static func plain(_ word: String) -> String {
            NameFold.sortKey(word).replacing("œ", with: "oe").replacing("æ", with: "ae")
        }

        /// After these a capital names nobody.
        private static let starters: Set<Unicode.Scalar> = [".", "!", "?", "…", ":", "•", "(", "«", "“", "\"", "\n"]
        private static let titles: Set<String> = [
            "M", "MM", "Mme", "mme", "Mmes", "Mlle", "mlle", "Mr", "mr", "Mrs", "mrs", "Ms", "Dr", "Pr",
        ]
    }
}
