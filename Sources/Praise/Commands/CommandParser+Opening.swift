extension CommandParser {
    /// How a message turns to Bravo.
    enum Opening {
        case word(ThanksWord)
        /// By its name and nothing else.
        case name
    }

    /// Moves past the opening of a message for Bravo; nil if it is not for Bravo.
    func opening(_ reader: inout SymbolReader) -> Opening? {
        reader.skipBlanks()
        if reader.take(anyOf: "/!") { return command(&reader) }
        guard skipOwnName(&reader) else { return nil }
        skipPunctuation(&reader)
        var copy = reader
        _ = copy.take(anyOf: "/!")
        guard let word = command(&copy) else { return .name }
        reader = copy
        return word
    }

    /// The word after the slash, with the bot's name glued to it where the chat does so (`/bravo@bravobot`).
    private func command(_ reader: inout SymbolReader) -> Opening? {
        var copy = reader
        guard let word = ThanksWord.allCases.first(where: { copy.take(letters: $0.rawValue) }) else { return nil }
        guard copy.isBetweenWords || isPunctuationBetweenWords(copy) else { return nil }
        _ = skipOwnName(&copy)
        skipPunctuation(&copy)
        reader = copy
        return .word(word)
    }

    /// `/bravo: @ana` and `/bravo! @ana`, but not `/bravo.txt`.
    private func isPunctuationBetweenWords(_ reader: SymbolReader) -> Bool {
        var copy = reader
        return copy.take(anyOf: Self.afterWord) && copy.isBetweenWords
    }

    private func skipPunctuation(_ reader: inout SymbolReader) {
        var copy = reader
        copy.skipBlanks()
        if copy.take(anyOf: Self.afterWord) { reader = copy }
        reader.skipBlanks()
    }

    private static let afterWord = ",:!"

    /// Moves past the bot's own mention if it stands exactly here.
    private func skipOwnName(_ reader: inout SymbolReader) -> Bool {
        if case .mention(let index) = reader.current, reader.script.mentions[index].user == bot {
            reader.move(to: reader.position + 1)
            return true
        }
        guard let (_, end) = typedName(in: reader, at: reader.position, among: botNames) else { return false }
        reader.move(to: end)
        return true
    }
}
