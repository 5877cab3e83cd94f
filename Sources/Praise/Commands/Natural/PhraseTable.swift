/// Phrases of a few words each, found in a text in linear time.
struct PhraseTable {
    private var byFirst: [String: [[String]]] = [:]

    /// - Parameter text: one phrase a line or after a comma, without accents; an apostrophe or hyphen separates words.
    init(_ text: String) {
        for line in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let phrase = line.split { $0 == " " || $0 == "'" || $0 == "-" }.map(String.init)
            if let first = phrase.first { byFirst[first, default: []].append(phrase) }
        }
    }

    func isFound(in words: [NaturalText.Word]) -> Bool {
        words.indices.contains { isFound(in: words, at: $0) }
    }

    func isFound(in words: [NaturalText.Word], at index: Int) -> Bool {
        guard let phrases = byFirst[words[index].plain] else { return false }
        return phrases.contains { phrase in
            words.count - index >= phrase.count && zip(phrase, words[index...]).allSatisfy { $0 == $1.plain }
        }
    }
}
