/// A place in a script, moving forwards only; copied where the parser may have to come back.
struct SymbolReader {
    let script: Script
    private(set) var position = 0

    init(_ script: Script) {
        self.script = script
    }

    var current: Symbol? { symbol(at: position) }

    func symbol(at index: Int) -> Symbol? {
        script.symbols.indices.contains(index) ? script.symbols[index] : nil
    }

    /// The typed scalar at an index; nil for anything else.
    func scalar(at index: Int) -> Unicode.Scalar? {
        guard case .typed(let scalar) = symbol(at: index) else { return nil }
        return scalar
    }

    /// Whether nothing follows but blanks.
    var isAtEnd: Bool {
        var copy = self
        copy.skipBlanks()
        return copy.current == nil
    }

    mutating func move(to index: Int) {
        position = max(position, index)
    }

    mutating func skipBlanks() {
        while let scalar = scalar(at: position), scalar.isBlank { position += 1 }
    }

    /// Moves past one of these signs; false, and no move, if another stands here.
    mutating func take(anyOf signs: String) -> Bool {
        guard let scalar = scalar(at: position), signs.unicodeScalars.contains(scalar) else { return false }
        position += 1
        return true
    }

    /// Moves past a word in any case, whatever follows it.
    mutating func take(letters word: String) -> Bool {
        var index = position
        for letter in word.unicodeScalars {
            guard let scalar = scalar(at: index), NameFold.fold(scalar) == String(letter) else { return false }
            index += 1
        }
        position = index
        return true
    }

    /// Moves past a word in any case that ends here: before a blank, a mention, an `@` or the end.
    mutating func take(word: String) -> Bool {
        var copy = self
        guard copy.take(letters: word), copy.isBetweenWords else { return false }
        self = copy
        return true
    }

    var isBetweenWords: Bool {
        switch current {
        case nil, .mention, .wall: true
        case .typed(let scalar): scalar.isBlank || scalar == "@"
        case .literal: false
        }
    }
}
