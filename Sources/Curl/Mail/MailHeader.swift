import Foundation

/// Text of others as it may stand in a mail's header: plain ASCII, on lines of at most 76 bytes as far as it is
/// encoded, and nothing in it that could end the header. Pure.
enum MailHeader {
    /// A subject.
    ///
    /// - Parameter name: the header's, whose first line it shares.
    static func text(_ text: String, after name: String) -> String {
        let line = text.onOneHeaderLine
        let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
        return isPlain && name.utf8.count + 2 + line.utf8.count <= longestLine ? line : encoded(line, after: name)
    }

    /// `Ana Ruiz <ana@example.org>`, or the address alone.
    static func party(_ party: MailParty, after name: String) -> String {
        let line = (party.name ?? "").onOneHeaderLine
        guard !line.isEmpty else { return party.address }
        let isPlain = line.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x20 || byte == 0x2D
        }
        let shown = isPlain && line.utf8.count <= 50 ? line : encoded(line, after: name)
        return "\(shown)\r\n <\(party.address)>"
    }

    private static let longestLine = 76
    private static let (opening, ending) = ("=?UTF-8?B?", "?=")

    /// Encoded words (RFC 2047), one a line, cut between characters.
    private static func encoded(_ text: String, after name: String) -> String {
        var words: [String] = []
        var piece = ""
        for unit in text.units {
            let column = words.isEmpty ? name.utf8.count + 2 : 1
            if !piece.isEmpty, piece.utf8.count + unit.utf8.count > room(after: column) {
                words.append(word(piece))
                piece = ""
            }
            piece += unit
        }
        return (words + [word(piece)]).joined(separator: "\r\n ")
    }

    private static func word(_ text: String) -> String {
        opening + Data(text.utf8).base64EncodedString() + ending
    }

    /// How many bytes, before encoding, a word can hold that begins there: 75 with its frame, 76 with its line.
    private static func room(after column: Int) -> Int {
        min(75, longestLine - column).advanced(by: -opening.utf8.count - ending.utf8.count) / 4 * 3
    }
}

extension String {
    /// Without control characters, line breaks among them, and without what turns the writing round; at most 300 characters.
    fileprivate var onOneHeaderLine: String {
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            case .format where scalar.properties.isBidiControl: break
            default: line.append(scalar)
            }
        }
        return String(String(line).split(separator: " ").joined(separator: " ").prefix(300))
    }

    /// Its characters; one that no word could hold, in its scalars.
    fileprivate var units: [String] {
        flatMap { character -> [String] in
            let whole = String(character)
            return whole.utf8.count <= 24 ? [whole] : whole.unicodeScalars.map { String($0) }
        }
    }
}
