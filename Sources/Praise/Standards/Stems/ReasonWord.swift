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

    static func words(of reason: String) -> [ReasonWord] {
        let reader = WordReader(reason)
        return ReasonTime.marked(reader.words)
    }

    /// Reads letter by letter.
    private struct WordReader {
        private(set) var words: [ReasonWord] = []
        private var isStart = true
        private var isMention = false

        init(_ text: String) {
            var word = ""
            for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
                if scalar.isWordly, !scalar.properties.isJoinControl {
                    word.unicodeScalars.append(scalar)
                } else {
                    add(word)
                    word = ""
                    isStart = isStart || Self.starters.contains(scalar)
                    isMention = scalar == "@"
                }
            }
            add(word)
        }

        private mutating func add(_ word: String) {
            guard let first = word.unicodeScalars.first else { return }
            let isTitled = words.last.map { Self.titles.contains($0.plain) } ?? false
            let isShort = word.count > 1 && word == word.uppercased()
            let isName = first.properties.isUppercase && !isShort && !isStart || isTitled || isMention
            let exact = NameFold.fold(word)
            words.append(ReasonWord(exact: exact, plain: Self.plain(exact), isName: isName))
            isStart = false
        }

        private static func plain(_ word: String) -> String {
            NameFold.sortKey(word).replacing("œ", with: "oe").replacing("æ", with: "ae")
        }

        /// After these a capital names nobody.
        private static let starters: Set<Unicode.Scalar> = [".", "!", "?", "…", ":", "•", "(", "«", "“", "\"", "\n"]
        private static let titles: Set<String> = ["m", "mm", "mme", "mmes", "mlle", "mr", "mrs", "ms", "dr", "pr"]
    }
}
