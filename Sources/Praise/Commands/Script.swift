import Foundation

/// A message laid out for the parser: scalars and mentions in a row, quotes and code blocks taken out.
///
/// Adapters cut out the quotes and code they know of; on a chat that delivers raw text the signs are still there.
struct Script {
    private(set) var symbols: [Symbol] = []
    private(set) var mentions: [Mention] = []

    struct Mention {
        var user: UserID
        var label: String
    }

    init(_ content: [Span]) {
        for span in content { append(span) }
        symbols = withoutQuotedLines()
        symbols = withCodeSetApart()
    }

    private mutating func append(_ span: Span) {
        switch span {
        case .text(let text): symbols += Self.scalars(text).map(Symbol.typed)
        case .mention(let user, let label):
            symbols.append(.mention(mentions.count))
            mentions.append(Mention(user: user, label: Reason.cleaned(label)))
        case .code(let code):
            let scalars = Self.scalars(code)
            symbols += scalars.contains("\n") ? [.wall] : scalars.map(Symbol.literal)
        case .quote: symbols.append(.typed("\n"))
        }
    }

    /// In NFC, line ends as `\n`: `\r\n` is one Character in Swift, so this works on scalars.
    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var afterReturn = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if !(afterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
            afterReturn = scalar == "\r"
        }
        return scalars
    }

    /// Leaves out every line that starts with `>`, with the mentions in it.
    private func withoutQuotedLines() -> [Symbol] {
        var kept: [Symbol] = []
        var isAtStart = true
        var isQuoted = false
        for symbol in symbols {
            if case .typed("\n") = symbol {
                (isAtStart, isQuoted) = (true, false)
            } else if isAtStart, case .typed(">") = symbol {
                isQuoted = true
            } else if isAtStart, case .typed(let scalar) = symbol, scalar.isBlank {
                // An indented quote is a quote.
            } else {
                isAtStart = false
            }
            if !isQuoted { kept.append(symbol) }
        }
        return kept
    }
}
