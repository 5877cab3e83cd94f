/// Brings the forms of a word to one stem, well enough to compare; what it leaves need not be a word.
///
/// A table holds what is irregular. Of the rest, the first ending that fits is taken off, if enough is left; then a doubled consonant
/// at the end is made one, *qu* becomes *c* and *y* becomes *i*: *rappelle*, *rappelée* and *rappels* are `rappel`, *tidied* and *tidying* `tidi`.
enum Stemmer {
    /// - Parameter word: in lower case, without accents.
    static func stem(_ word: String, _ language: Language) -> String {
        switch language {
        case .french: irregularFrench[word] ?? rounded(shortened(singularFrench(word), frenchEndings))
        case .english: irregularEnglish[word] ?? rounded(shortened(singularEnglish(word), englishEndings))
        }
    }

    /// An ending, and how many letters have to be left.
    typealias Ending = (text: String, rest: Int)

    private static func shortened(_ word: String, _ endings: [Ending]) -> String {
        let found = endings.first { word.hasSuffix($0.text) && word.count - $0.text.count >= $0.rest }
        return found.map { String(word.dropLast($0.text.count)) } ?? word
    }

    private static func rounded(_ word: String) -> String {
        if word.hasSuffix("qu") { return word.dropLast(2) + "c" }
        if word.count > 3, word.hasSuffix("y") { return word.dropLast() + "i" }
        guard word.count > 3, let last = word.last, word.dropLast().last == last, !"aeiou".contains(last) else {
            return word
        }
        return String(word.dropLast())
    }

    /// One line a verb or noun: its stem, then its forms.
    static func table(_ text: String) -> [String: String] {
        var stems: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for form in words.dropFirst() { stems[form] = words[0] }
        }
        return stems
    }
}
