import Foundation

/// Words are written as they read: `"À qui ? \(code: "/merci @ana pour …")"`.
///
/// What stands in the literal itself is ours and gets its typography here (a no-break space before `:` and inside « », a narrow
/// one before `; ! ?`, the curly apostrophe, `\n` as a line break). What is put in is somebody's text and is never touched, but for line breaks.
extension Words: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self.init()
        append(ours: value)
    }

    public init(stringInterpolation: Interpolation) {
        self = stringInterpolation.words
    }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var words = Words()

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { words.append(ours: literal) }
        /// More words.
        public mutating func appendInterpolation(_ more: Words) { more.parts.forEach { words.append($0) } }
        public mutating func appendInterpolation(_ number: Int) { words.append(.text(String(number))) }
        /// Text of others.
        public mutating func appendInterpolation(text: String) { words.append(.text(text.inOneLine)) }
        public mutating func appendInterpolation(name: String) { words.append(.name(name.inOneLine)) }
        public mutating func appendInterpolation(strong: String) { words.append(.strong(strong.inOneLine)) }
        public mutating func appendInterpolation(link text: String, to address: String) {
            words.append(.link(text.typeset.inOneLine, to: address.inOneLine))
        }
        public mutating func appendInterpolation(code: String) { words.append(.code(code.inOneLine)) }
    }

    /// Our own text, with its typography.
    private mutating func append(ours text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { append(.lineBreak) }
            if !line.isEmpty { append(.text(String(line).typeset)) }
        }
    }

    /// Joins neighbouring texts, so that equal words are equal values.
    private mutating func append(_ part: Part) {
        if case .text(let more) = part, case .text(let start) = parts.last {
            parts[parts.count - 1] = .text(start + more)
        } else {
            parts.append(part)
        }
    }
}

extension Words {
    /// *Ana, Hugo et Inès*: a list of words with a last link of its own.
    static func list(_ items: [Words], last link: Words) -> Words {
        guard let end = items.last, items.count > 1 else { return items.first ?? Words() }
        return "\(joined(Array(items.dropLast()), with: ", "))\(link)\(end)"
    }

    static func joined(_ items: [Words], with separator: Words) -> Words {
        guard let first = items.first else { return Words() }
        return items.dropFirst().reduce(first) { "\($0)\(separator)\($1)" }
    }
}

extension String {
    fileprivate var inOneLine: String {
        contains(where: \.isNewline) ? split(whereSeparator: \.isNewline).joined(separator: " ") : self
    }

    /// French spacing and the curly apostrophe; English text has none of these pairs.
    fileprivate var typeset: String {
        [
            (" :", "\u{00A0}:"), ("« ", "«\u{00A0}"), (" »", "\u{00A0}»"), (" ;", "\u{202F};"), (" !", "\u{202F}!"),
            (" ?", "\u{202F}?"), ("'", "\u{2019}"),
        ].reduce(self) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
