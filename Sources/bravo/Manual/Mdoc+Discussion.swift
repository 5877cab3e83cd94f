extension Mdoc {
    /// The discussion of a command's help: paragraphs of text, and lines to type, which are indented there.
    mutating func discussion(_ text: String) {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let last = lines.last, line.isEmpty || last.isTyped != line.isTyped { part(&lines) }
            if !line.isEmpty { lines.append(line) }
        }
        part(&lines)
    }

    private mutating func part(_ lines: inout [Substring]) {
        guard let first = lines.first else { return }
        if first.isTyped {
            literal(lines.map { String($0.dropFirst(2)) })
        } else {
            prose(lines.joined(separator: " "))
        }
        lines = []
    }
}

extension Substring {
    fileprivate var isTyped: Bool { hasPrefix("  ") }
}
