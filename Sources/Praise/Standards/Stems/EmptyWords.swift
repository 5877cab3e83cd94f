/// Words that say nothing of an attention.
///
/// The small words of a language, and words that thanks of any kind share: of thanking and praising (*merci*, *bravo*, *great*), of what people
/// are like (*souriant*, *kind*), of any work (*aide*, *client*, *dossier*, *problem*), of when and where (*lundi*, *minute*, *étage*), and numbers.
enum EmptyWords {
    /// Whether a word is one of them, in whatever form.
    static func holds(_ word: String, stem: String, _ language: Language) -> Bool {
        smallFrench.contains(word) || smallEnglish.contains(word) || common(language).contains(stem)
    }

    /// Small words, which also tell the language.
    static func small(_ language: Language) -> Set<String> {
        switch language {
        case .french: smallFrench
        case .english: smallEnglish
        }
    }

    /// Stems of what any thank may hold.
    private static func common(_ language: Language) -> Set<String> {
        switch language {
        case .french: commonFrench
        case .english: commonEnglish
        }
    }

    private static let commonFrench = Set(words(french).map { Stemmer.stem($0, .french) })
    private static let commonEnglish = Set(words(english).map { Stemmer.stem($0, .english) })

    static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
