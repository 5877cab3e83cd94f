/// Text in lines short enough for a plain mail. Pure.
enum MailLines {
    /// Fewer than the 78 that RFC 5322 asks for.
    static let width = 77

    /// Broken at ordinary spaces only: what a no-break space holds together, and a long address, stays whole.
    ///
    /// - Parameters:
    ///   - first: begins the first line.
    ///   - rest: begins the others.
    static func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        for line in visible(text).split(separator: "\n", omittingEmptySubsequences: false) {
            lines += broken(line, first: lines.isEmpty ? first : rest, rest: rest)
        }
        return lines
    }

    /// None ends in a space: the signature's own line would be one that anybody could write.
    static func trimmed(_ lines: [String]) -> [String] {
        lines.map { line in
            var line = line[...]
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    /// How many columns a text takes where every letter has the same width; emoji and ideographs take two.
    static func columns(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + ($1.unicodeScalars.contains(where: \.isWide) ? 2 : 1) }
    }

    private static func broken(_ line: Substring, first: String, rest: String) -> [String] {
        // What fits stays as it was written, with all its spaces.
        guard columns(first) + columns(line) > width else { return [first + line] }
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ") {
            let start = lines.isEmpty ? first : rest
            if !current.isEmpty, columns(start) + columns(current) + 1 + columns(word) > width {
                lines.append(start + current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        return lines + [(lines.isEmpty ? first : rest) + current]
    }

    /// Control characters move cursors and colour terminals; in a mail they are spaces.
    static func visible(_ text: String) -> String {
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            visible.append(scalar.properties.generalCategory == .control && scalar != "\n" ? " " : scalar)
        }
        return String(visible)
    }
}

extension Unicode.Scalar {
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF:
            true
        default: properties.isEmojiPresentation
        }
    }
}
