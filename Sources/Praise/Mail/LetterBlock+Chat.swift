/// The same text in chat: headings stand out on a line of their own, items have their numbers, and a table is what it says in words.
extension [LetterBlock] {
    /// A line for each heading, paragraph and item; nothing for no blocks.
    public var inChat: Words { .joined(flatMap(\.lines), with: "\n") }
}

extension LetterBlock {
    fileprivate var lines: [Words] {
        switch self {
        case .heading(let words): [words.strong]
        case .paragraph(let words), .table(_, inWords: let words): [words]
        case .items(let items): items.enumerated().map { "\($0 + 1). \($1)" }
        }
    }
}

extension Words {
    /// What can stand out does; what is typed and what leads somewhere stay what they are.
    fileprivate var strong: Words {
        Words(
            parts.map { part in
                switch part {
                case .text(let text), .name(let text): .strong(text)
                case .strong, .code, .link, .lineBreak: part
                }
            })
    }
}
