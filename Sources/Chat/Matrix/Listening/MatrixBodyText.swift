import Praise

/// Reads a message that has no HTML.
enum MatrixBodyText {
    /// - Parameter isAnswer: whether the text may begin with a quotation that the client put there.
    static func spans(_ words: MatrixWords, isAnswer: Bool) -> [Span] {
        let unix = words.body.replacing("\r\n", with: "\n")
        return mentioned(isAnswer ? withoutQuotation(unix) : unix, by: words.mentions)
    }

    /// Drops the leading lines that begin with `> `, and the empty one after them.
    private static func withoutQuotation(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let own = lines.drop { $0.hasPrefix("> ") || $0 == ">" }
        guard own.count < lines.count else { return text }
        return (own.first == "" ? own.dropFirst() : own).joined(separator: "\n")
    }

    /// Cuts out `@localpart` and `@localpart:server` of those the sender's client says are mentioned, and nobody else.
    private static func mentioned(_ text: String, by users: [UserID]) -> [Span] {
        guard !users.isEmpty else { return text.isEmpty ? [] : [.text(text)] }
        var spans: [Span] = []
        var plain = ""
        for word in words(of: text) {
            if let user = users.first(where: { names($0).contains(word) }) {
                if !plain.isEmpty { spans.append(.text(plain)) }
                spans.append(.mention(user, label: word))
                plain = ""
            } else {
                plain += word
            }
        }
        return plain.isEmpty ? spans : spans + [.text(plain)]
    }

    private static func names(_ user: UserID) -> [String] {
        let whole = user.rawValue
        return [whole, String(whole.prefix { $0 != ":" })]
    }

    /// The text in pieces: each word by itself, the full stop or comma after it too.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func finish() {
            let end = word.lastIndex { !".,;:!?)".contains($0) }.map(word.index(after:)) ?? word.startIndex
            words.append(String(word[..<end]))
            words.append(String(word[end...]))
            word = ""
        }
        for character in text {
            guard character.isWhitespace else {
                word.append(character)
                continue
            }
            finish()
            words.append(String(character))
        }
        finish()
        return words.filter { !$0.isEmpty }
    }
}
