/// A manual page being written in mdoc(7), which mandoc and groff both read. Pure.
struct Mdoc {
    private var lines: [String]
    /// Whether the next paragraph stands apart from what is above it.
    private var needsGap = false

    init(title: String, section: Int, version: Version) {
        lines = [".Dd \(Version.day)", ".Dt \(title) \(section)", ".Os \"Bravo \(Self.escaped("\(version)"))\""]
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// `.Sh NAME`.
    mutating func section(_ name: String) { head(".Sh \(name)") }

    /// `.Ss bravo week`.
    mutating func subsection(_ name: String) { head(".Ss \(Self.argument(name))") }

    /// A line of macros as it is; arguments that are not ours go through ``argument(_:)``.
    mutating func macro(_ line: String) {
        lines.append("." + line)
        needsGap = true
    }

    /// Filled text, where `code` stands between backticks.
    mutating func prose(_ text: String) {
        guard !text.isEmpty else { return }
        if needsGap { lines.append(".Pp") }
        lines += Self.sentences(text)
        needsGap = true
    }

    /// Lines that stay as they are.
    mutating func literal(_ text: [String]) {
        lines += [".Bd -literal -offset indent"] + text.map { Self.line($0).replacing("`", with: "\\(ga") } + [".Ed"]
        needsGap = true
    }

    /// Tagged items; a tag is a line of macros.
    mutating func list(_ items: [(tag: String, text: [String])]) {
        guard !items.isEmpty else { return }
        lines.append(".Bl -tag -width Ds")
        for item in items { lines += [".It \(item.tag)"] + item.text.flatMap(Self.sentences) }
        lines.append(".El")
        needsGap = true
    }

    private mutating func head(_ line: String) {
        lines.append(line)
        needsGap = false
    }
}

extension Mdoc {
    /// A text as one argument of a macro, never taken for a macro itself.
    static func argument(_ text: String) -> String {
        let escaped = escaped(text)
        return escaped.contains(" ") ? "\"\(escaped)\"" : "\\&\(escaped)"
    }

    /// mdoc wants each sentence on a line of its own.
    private static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var sentence: [Substring] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            sentence.append(word)
            guard let last = word.last, ".!?".contains(last) else { continue }
            sentences.append(sentence.joined(separator: " "))
            sentence = []
        }
        return (sentences + [sentence.joined(separator: " ")]).filter { !$0.isEmpty }.map { code(line($0)) }
    }

    /// A line that cannot be taken for macros.
    private static func line(_ text: String) -> String {
        let escaped = escaped(text)
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + escaped : escaped
    }

    /// What stands between backticks is bold.
    private static func code(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else { return text }
        return parts.enumerated().map { $0.offset % 2 == 0 ? String($0.element) : "\\fB\($0.element)\\fR" }.joined()
    }

    /// ASCII that prints as `text`: a hyphen stays one, to be copied, and so does a quote.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\e"
            case "-": "\\-"
            case "\"": "\\(dq"
            case "'": "\\(aq"
            case "`": "`"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case _ where scalar.isASCII: String(scalar)
            default: "\\[u\(String(repeating: "0", count: max(0, 4 - hex(scalar).count)))\(hex(scalar))]"
            }
        }.joined()
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }
}
