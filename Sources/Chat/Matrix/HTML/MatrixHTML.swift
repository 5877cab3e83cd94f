import Praise

/// Reads a message's `formatted_body`: the small HTML that Matrix allows, and anything else without complaint.
enum MatrixHTML {
    static func spans(_ html: String) -> [Span] {
        var writer = SpanWriter()
        var skipped: String?
        for token in HTMLTokens(html) {
            if let name = skipped {
                if token == .close(name) { skipped = nil }
                continue
            }
            switch token {
            case .text(let text): writer.write(text)
            case .open(let name, _) where ["script", "style"].contains(name): skipped = name
            case .open(let name, let attributes): open(name, attributes, in: &writer)
            case .close(let name): close(name, in: &writer)
            }
        }
        return writer.finished()
    }

    private static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tr", "details", "summary",
    ]

    private static func open(_ name: String, _ attributes: [String: String], in writer: inout SpanWriter) {
        switch name {
        case "br": writer.newLine()
        case "code", "pre": writer.enter(.code)
        case "blockquote", "mx-reply": writer.enter(.quote)
        case "a": writer.enterLink(to: attributes["href"].flatMap(MatrixLink.user))
        case "img": writer.write(attributes["alt"] ?? "")
        case _ where blocks.contains(name): writer.breakLine()
        default: break
        }
    }

    private static func close(_ name: String, in writer: inout SpanWriter) {
        switch name {
        case "code", "pre": writer.leave(.code)
        case "blockquote", "mx-reply": writer.leave(.quote)
        case "a": writer.leaveLink()
        case _ where blocks.contains(name): writer.breakLine()
        default: break
        }
    }
}
