import Praise

/// A letter for programs that show plain text.
enum MailText {
    /// The line of two dashes and a space is what mail programs know a signature by.
    static func text(_ letter: Letter) -> String {
        let blocks = letter.blocks.map { MailLines.trimmed(lines($0)).joined(separator: "\n") }
        let foot = MailLines.trimmed(MailLines.wrapped(letter.foot.plainText)).joined(separator: "\n")
        return (blocks.filter { !$0.isEmpty } + ["-- \n" + foot]).joined(separator: "\n\n") + "\n"
    }

    private static func lines(_ block: LetterBlock) -> [String] {
        switch block {
        case .heading(let words): heading(words)
        case .paragraph(let words): MailLines.wrapped(words.plainText)
        case .items(let items): items.enumerated().flatMap { item($0.element, number: $0.offset + 1) }
        case .table(let table, _): MailTable(table).lines
        }
    }

    /// Underlined, so that it is one where there is no bold.
    private static func heading(_ words: Words) -> [String] {
        let lines = MailLines.wrapped(words.plainText)
        let width = min(lines.map(MailLines.columns).max() ?? 0, MailLines.width)
        return width == 0 ? [] : lines + [String(repeating: "=", count: width)]
    }

    /// All its lines begin below its first word.
    private static func item(_ words: Words, number: Int) -> [String] {
        let mark = "\(number). "
        return MailLines.wrapped(
            words.plainText, first: mark, rest: String(repeating: " ", count: mark.utf8.count))
    }
}
