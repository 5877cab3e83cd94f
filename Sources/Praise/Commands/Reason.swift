import Foundation

/// What somebody is thanked for, in the giver's words.
struct Reason {
    /// One line, in NFC, at most ``longest`` scalars, with nothing in it that could disturb its surroundings.
    let text: String
    /// The `#tags` in it, in the order typed, without their signs.
    let tags: [String]

    static let longest = 4_000

    /// What follows in a message, without the leading *for / pour*; nil if it says nothing.
    init?(_ reader: SymbolReader) {
        var reader = reader
        var tagged = TagReader()
        Self.skipSigns(&reader)
        tagged.takeFirst(&reader)
        Self.skipLead(&reader)
        tagged.takeRest(reader)
        var text = String.UnicodeScalarView()
        var isTelling = false
        for symbol in tagged.symbols {
            switch symbol {
            case .typed(let scalar), .literal(let scalar):
                text.append(scalar)
                isTelling = isTelling || scalar.isTelling
            case .mention(let index): text += reader.script.mentions[index].label.unicodeScalars
            case .wall: text.append(" ")
            }
        }
        guard isTelling else { return nil }
        tags = tagged.tags
        self.text = Self.shortened(Self.cleaned(String(text)))
    }

    private static func skipLead(_ reader: inout SymbolReader) {
        skipSigns(&reader)
        if reader.take(word: "for") || reader.take(word: "pour") { skipSigns(&reader) }
    }

    /// A dash goes only before a blank: *-10 % d’erreurs* keeps its sign.
    private static func skipSigns(_ reader: inout SymbolReader) {
        while true {
            reader.skipBlanks()
            var copy = reader
            if copy.take(anyOf: ":,;") || (copy.take(anyOf: "-–—") && copy.isBetweenWords) {
                reader = copy
            } else {
                return
            }
        }
    }

    /// A single line in NFC without control characters; white space runs become one space, but a no-break space stays what it is.
    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var space: Unicode.Scalar?
        for scalar in balanced(text.precomposedStringWithCanonicalMapping.unicodeScalars) {
            if scalar.properties.isWhitespace {
                let isKept = scalar == "\u{00A0}" || scalar == "\u{202F}"
                space = isKept ? scalar : space ?? " "
            } else if scalar.properties.generalCategory != .control, scalar != "\u{FEFF}" {
                if scalar.isZeroWidth, space != nil || result.isEmpty { continue }
                if let space, !result.isEmpty { result.append(space) }
                space = nil
                result.append(scalar)
            }
        }
        while let last = result.last, last.isZeroWidth { result.removeLast() }
        return String(result)
    }

    /// Without embeddings and overrides, and without an isolate that is never closed or a close that was never opened.
    private static func balanced(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
        var kept = scalars.filter { !(0x202A...0x202E).contains($0.value) }.map(Optional.init)
        var open: [Int] = []
        for index in kept.indices {
            switch kept[index]?.value {
            case 0x2066, 0x2067, 0x2068: open.append(index)
            case 0x2069: if open.popLast() == nil { kept[index] = nil }
            default: break
            }
        }
        for index in open { kept[index] = nil }
        return kept.compactMap { $0 }
    }

    private static func shortened(_ text: String) -> String {
        guard text.unicodeScalars.count > longest else { return text }
        var result = ""
        var count = 0
        for character in text {
            count += character.unicodeScalars.count
            if count > longest { break }
            result.append(character)
        }
        // One character of thousands of accents has no boundary to cut at.
        if result.isEmpty { result = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) }
        return cleaned(result)
    }
}
