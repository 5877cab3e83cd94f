extension Words {
    /// A list as one message after the other, so that none grows too long for a chat.
    static func pages(title: Words, _ lines: [Words]) -> [Words] {
        stride(from: 0, to: lines.count, by: longestPage).map { start in
            let page = Array(lines[start..<min(start + longestPage, lines.count)])
            return joined(start == 0 ? [title] + page : page, with: "\n")
        }
    }

    private static let longestPage = 15
}

extension String {
    /// Without the point of a sentence that goes on.
    var withoutFullStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}
