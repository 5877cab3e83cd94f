import Foundation

/// A giver's words made ready to stand between quotation marks.
enum Quotation {
    /// Longer reasons are cut at a word, in characters.
    static let longest = 200

    /// - Parameter inner: the marks for a quotation inside this one.
    static func prepared(_ reason: String, inner: (open: String, close: String)) -> String {
        let bare = unwrapped(reason)
        var text = ""
        for character in shortened(bare) {
            switch character {
            case "«", "“": text += inner.open
            case "»", "”":
                while let last = text.last, last.isWhitespace { text.removeLast() }
                text += inner.close
            case let blank where blank.isWhitespace && text.hasSuffix(inner.open): break
            default: text.append(character)
            }
        }
        return text
    }

    /// Without the one pair of marks that the giver put round the whole.
    private static func unwrapped(_ reason: String) -> String {
        let trimmed = reason.trimmingCharacters(in: .whitespacesAndNewlines)
        for (open, close) in [("«", "»"), ("“", "”"), ("\"", "\"")] as [(Character, Character)] {
            guard trimmed.count > 2, trimmed.first == open, trimmed.last == close else { continue }
            let inside = trimmed.dropFirst().dropLast()
            guard !inside.contains(open), !inside.contains(close) else { continue }
            return inside.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return trimmed
    }

    private static func shortened(_ text: String) -> String {
        guard text.count > longest else { return text }
        var start = text.prefix(longest)
        // A text without spaces is cut where it stands.
        if let space = start.lastIndex(where: \.isWhitespace), text.distance(from: space, to: start.endIndex) < 60 {
            start = start[..<space]
        }
        while let last = start.last, last.isWhitespace || ",;:.…-–—".contains(last) { start.removeLast() }
        return start + "…"
    }
}
