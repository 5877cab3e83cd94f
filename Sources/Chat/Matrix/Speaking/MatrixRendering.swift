import Foundation
import Praise

/// Words in Matrix's dialect: the text, and the same as HTML.
struct MatrixRendering: Hashable, Sendable, Codable {
    private(set) var body = ""
    private(set) var html = ""

    private enum CodingKeys: String, CodingKey {
        case body
        case html = "formatted_body"
    }

    /// The most bytes of both together. An event may have 65,536 with all that belongs to it.
    private static let most = 30_000

    init(_ words: Words) {
        for part in words.parts where !append(part) {
            body += "…"
            html += "…"
            return
        }
    }

    /// What ``frozen`` gave.
    init?(_ frozen: String) {
        guard let words = try? JSONDecoder().decode(Self.self, from: Data(frozen.utf8)) else { return nil }
        self = words
    }

    /// Both as one text, to be stored and sent again byte for byte.
    var frozen: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self)
    }

    /// Appends as much as there is room for; false once something had to be left out.
    private mutating func append(_ part: Words.Part) -> Bool {
        switch part {
        case .text(let text): append(MatrixText.harmless(text), tag: nil)
        case .name(let name): append(MatrixText.isolated(MatrixText.harmless(name)), tag: nil)
        case .strong(let text): append(MatrixText.harmless(text), tag: "strong")
        case .code(let text): append(MatrixText.typed(text), tag: "code")
        case .link(let text, let address): append(link: MatrixText.harmless(text), to: address)
        case .lineBreak: append(body: "\n", html: "<br/>")
        }
    }

    private mutating func append(_ text: String, tag: String?) -> Bool {
        var kept = ""
        var escaped = ""
        let room = Self.most - body.utf8.count - html.utf8.count - 32
        for character in text {
            let next = MatrixText.escaped(character)
            guard kept.utf8.count + escaped.utf8.count + character.utf8.count + next.utf8.count <= room else {
                _ = append(body: kept, html: tagged(escaped, tag))
                return false
            }
            kept.append(character)
            escaped += next
        }
        return append(body: kept, html: tagged(escaped, tag))
    }

    private mutating func append(link text: String, to address: String) -> Bool {
        let target = address.map(MatrixText.escaped).joined()
        let words = text.map(MatrixText.escaped).joined()
        return append(body: "\(text) (\(address))", html: "<a href=\"\(target)\">\(words)</a>")
    }

    private func tagged(_ html: String, _ tag: String?) -> String {
        tag.map { "<\($0)>\(html)</\($0)>" } ?? html
    }

    private mutating func append(body more: String, html moreHTML: String) -> Bool {
        guard body.utf8.count + html.utf8.count + more.utf8.count + moreHTML.utf8.count <= Self.most else {
            return false
        }
        body += more
        html += moreHTML
        return true
    }
}
