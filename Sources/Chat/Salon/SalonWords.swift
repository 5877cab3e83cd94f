import Foundation
import Praise

/// Words as the plain chat webhook takes them: typed parts, and the same as plain text.
struct SalonWords: Hashable, Sendable, Codable {
    var text: String
    var parts: [Part]
    var thread: String?

    init(_ words: Words) {
        text = words.parts.map(\.plain).joined()
        parts = words.parts.map(Part.init)
    }

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    struct Part: Hashable, Sendable, Codable {
        var type: String
        var text: String?

        init(_ part: Words.Part) {
            switch part {
            case .text(let text): (type, self.text) = ("text", text)
            case .name(let text): (type, self.text) = ("name", text)
            case .strong(let text): (type, self.text) = ("strong", text)
            case .code(let text): (type, self.text) = ("code", text)
            // The contract knows no links: the words stay, with where they lead.
            case .link(let text, let address): (type, self.text) = ("text", "\(text) (\(address))")
            case .lineBreak: (type, text) = ("break", nil)
            }
        }
    }
}

extension Words.Part {
    fileprivate var plain: String {
        switch self {
        case .text(let text), .name(let text), .strong(let text): text
        case .code(let text): "`" + text + "`"
        case .link(let text, let address): "\(text) (\(address))"
        case .lineBreak: "\n"
        }
    }
}
