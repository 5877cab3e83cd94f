/// A stretch of a message as words and signs, for rules that look at words.
struct NaturalText {
    struct Word {
        /// In lower case and NFC.
        var exact: String
        /// The same without accents.
        var plain: String
        /// Counts up with every sign or picture that ends a thought.
        var clause: Int
        var start: Int
        var end: Int
    }

    private(set) var words: [Word] = []
    private(set) var signs: [Unicode.Scalar] = []
    /// Whether it holds somebody's name, code, or the `@` of a name.
    private(set) var holdsMore = false

    /// - Parameter limit: words to read at most.
    init(_ reader: SymbolReader, limit: Int = .max) {
        var index = reader.position
        var clause = 0
        while let symbol = reader.symbol(at: index), words.count < limit {
            guard case .typed(let scalar) = symbol else {
                holdsMore = true
                clause += 1
                index += 1
                continue
            }
            if scalar.isOfWord {
                let end = Self.wordEnd(reader, from: index)
                add(reader.text(from: index, to: end), clause, from: index, to: end)
                index = end
                continue
            }
            holdsMore = holdsMore || scalar == "@"
            let isAbbreviation = scalar == "." && words.last.map { $0.end == index && $0.end - $0.start < 3 } ?? false
            if scalar.endsThought, !isAbbreviation { clause += 1 }
            if !scalar.isBlank || scalar == "\n" { signs.append(scalar) }
            index += 1
        }
    }

    private mutating func add(_ word: String, _ clause: Int, from start: Int, to end: Int) {
        words.append(
            Word(exact: NameFold.fold(word), plain: NameFold.sortKey(word), clause: clause, start: start, end: end))
    }

    private static func wordEnd(_ reader: SymbolReader, from start: Int) -> Int {
        var end = start
        while let scalar = reader.scalar(at: end), scalar.isOfWord { end += 1 }
        return end
    }
}

extension Unicode.Scalar {
    /// A letter or digit. Joiners and the marks that choose how an emoji looks belong to the emoji.
    fileprivate var isOfWord: Bool {
        isWordly && !properties.isJoinControl && !properties.isVariationSelector
    }

    fileprivate var endsThought: Bool {
        switch self {
        case ",", ".", "!", ";", ":", "?", "\n", "–", "—": true
        default: properties.generalCategory == .otherSymbol
        }
    }
}
