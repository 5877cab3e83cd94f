/// Finds the `#tags` of a reason and decides which of them are words of its sentence.
///
/// One that stands before *for / pour*, at the end or alone is taken out with the blank before it; one within the sentence only
/// loses its sign. What is typed as code is no tag, nor is a number (`#42`) or the sharp of `C#`.
struct TagReader {
    /// The tags in the order typed, without their signs.
    private(set) var tags: [String] = []
    /// What is left of the reason.
    private(set) var symbols: [Symbol] = []

    /// Moves past the tags before the reason begins: `#helping for the docs`.
    mutating func takeFirst(_ reader: inout SymbolReader) {
        var copy = reader
        var found: [String] = []
        copy.skipBlanks()
        while let end = Self.tagEnd(in: copy, at: copy.position) {
            found.append(copy.text(from: copy.position + 1, to: end))
            copy.move(to: end)
            while copy.take(anyOf: ",;") {}
            copy.skipBlanks()
        }
        var rest = copy
        guard !found.isEmpty, rest.take(word: "for") || rest.take(word: "pour") else { return }
        tags = found
        reader = copy
    }

    mutating func takeRest(_ reader: SymbolReader) {
        let all = reader.script.symbols
        let sentence = Self.sentenceEnd(reader)
        var index = reader.position
        while index < all.count {
            guard let end = Self.tagEnd(in: reader, at: index) else {
                symbols.append(all[index])
                index += 1
                continue
            }
            tags.append(reader.text(from: index + 1, to: end))
            if index >= sentence { dropBlanks() } else { symbols += all[(index + 1)..<end] }
            index = end
        }
    }

    /// Where the sentence ends: behind it there are only tags and signs.
    private static func sentenceEnd(_ reader: SymbolReader) -> Int {
        var (index, end) = (reader.position, reader.position)
        while let symbol = reader.symbol(at: index) {
            if let tag = tagEnd(in: reader, at: index) {
                index = tag
                continue
            }
            index += 1
            if case .typed(let scalar) = symbol, scalar.isBlank || ".,;:!?…".unicodeScalars.contains(scalar) {
                continue
            }
            end = index
        }
        return end
    }

    private mutating func dropBlanks() {
        while case .typed(let scalar) = symbols.last, scalar.isBlank { symbols.removeLast() }
    }

    /// Where a tag that begins at an index ends; nil where none begins.
    private static func tagEnd(in reader: SymbolReader, at index: Int) -> Int? {
        guard reader.scalar(at: index) == "#", isFree(reader, before: index) else { return nil }
        var (end, next, hasLetter) = (index + 1, index + 1, false)
        while let scalar = reader.scalar(at: next), scalar.isWordly || "-_'\u{2019}".unicodeScalars.contains(scalar) {
            next += 1
            if scalar.isWordly { end = next }
            hasLetter = hasLetter || scalar.properties.isAlphabetic
        }
        // `#general:example.org` is a room.
        let isAlias = reader.scalar(at: end) == ":" && reader.scalar(at: end + 1)?.isWordly == true
        return hasLetter && !isAlias && reader.scalar(at: index + 1)?.isWordly == true ? end : nil
    }

    /// A tag stands at a blank, a bracket or the start, not inside a word or an address.
    private static func isFree(_ reader: SymbolReader, before index: Int) -> Bool {
        switch reader.symbol(at: index - 1) {
        case nil, .mention, .wall: true
        case .typed(let scalar): scalar.isBlank || "([«“\"'’,;.!?:".unicodeScalars.contains(scalar)
        case .literal: false
        }
    }
}
