import Praise

/// Collects what an HTML message shows into spans. Nesting is counted, not followed, so that its depth costs nothing.
struct SpanWriter {
    enum Region {
        case code, quote
    }

    private var spans: [Span] = []
    private var text = ""
    private var code = (depth: 0, text: "")
    private var quote = (depth: 0, text: "")
    private var mention: (user: UserID, label: String)?

    mutating func write(_ words: String) {
        if quote.depth > 0 {
            quote.text += words
        } else if code.depth > 0 {
            code.text += words
        } else if let label = mention?.label {
            let longer = label + collapsed(words, after: label)
            mention?.label = longer
        } else {
            text += collapsed(words, after: text)
        }
    }

    mutating func newLine() {
        if quote.depth > 0 {
            quote.text += "\n"
        } else if code.depth > 0 {
            code.text += "\n"
        } else {
            leaveLink()
            text += "\n"
        }
    }

    /// A new line unless one has just begun.
    mutating func breakLine() {
        let isFresh = text.isEmpty ? spans.isEmpty : text.hasSuffix("\n")
        if quote.depth > 0 || code.depth > 0 || !isFresh { newLine() }
    }

    mutating func enter(_ region: Region) {
        leaveLink()
        switch region {
        case .code: code.depth += 1
        case .quote: quote.depth += 1
        }
        if quote.depth + code.depth == 1 { flushText() }
    }

    /// Ends a region; one that never began is none.
    mutating func leave(_ region: Region) {
        switch region {
        case .code where code.depth > 0: code.depth -= 1
        case .quote where quote.depth > 0: quote.depth -= 1
        default: return
        }
        if quote.depth == 0, !quote.text.isEmpty {
            spans.append(.quote(quote.text))
            quote.text = ""
        }
        if code.depth == 0, !code.text.isEmpty {
            spans.append(.code(code.text))
            code.text = ""
        }
    }

    mutating func enterLink(to user: UserID?) {
        leaveLink()
        guard let user, quote.depth == 0, code.depth == 0 else { return }
        flushText()
        mention = (user, "")
    }

    mutating func leaveLink() {
        guard let (user, label) = mention else { return }
        mention = nil
        spans.append(.mention(user, label: label.isEmpty ? user.rawValue : label))
    }

    /// What was left open ends here.
    mutating func finished() -> [Span] {
        leaveLink()
        if !quote.text.isEmpty { spans.append(.quote(quote.text)) }
        if !code.text.isEmpty { spans.append(.code(code.text)) }
        while let last = text.unicodeScalars.last, last == "\n" || last == " " { text.unicodeScalars.removeLast() }
        flushText()
        return spans
    }

    private mutating func flushText() {
        if !text.isEmpty { spans.append(.text(text)) }
        text = ""
    }

    /// Line breaks in HTML's own text are mere white space; runs of it show as one space.
    private func collapsed(_ words: String, after before: String) -> String {
        var result = String.UnicodeScalarView()
        var isSpaced = before.unicodeScalars.last.map { $0 == " " || $0 == "\n" } ?? spans.isEmpty
        for scalar in words.unicodeScalars {
            let isSpace = [" ", "\t", "\n", "\r"].contains(scalar)
            if !isSpace { result.append(scalar) } else if !isSpaced { result.append(" ") }
            isSpaced = isSpace
        }
        return String(result)
    }
}
