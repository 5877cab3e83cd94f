/// Makes texts of others safe to show: they ring nobody, break no line and turn no reading direction.
enum MatrixText {
    /// Without controls and on one line; a zero-width space after every `@`, so that `@room` is no longer one.
    static func harmless(_ text: String) -> String {
        var harmless = String.UnicodeScalarView()
        for scalar in onOneLine(text) {
            harmless.append(scalar)
            if scalar == "@" { harmless.append(zeroWidthSpace) }
        }
        return String(harmless)
    }

    /// What people are to type after us keeps its `@`, but for the one that rings a whole room.
    static func typed(_ text: String) -> String {
        let line = Array(onOneLine(text))
        let ring = Array("@room".unicodeScalars)
        var typed = String.UnicodeScalarView()
        for (index, scalar) in line.enumerated() {
            typed.append(scalar)
            if line[index...].prefix(ring.count).map(\.properties.lowercaseMapping)
                == ring.map(\.properties.lowercaseMapping)
            {
                typed.append(zeroWidthSpace)
            }
        }
        return String(typed)
    }

    /// A name that runs from right to left, wrapped so that it does not turn the words after it.
    static func isolated(_ name: String) -> String {
        name.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(name)\u{2069}" : name
    }

    static func escaped(_ character: Character) -> String {
        switch character {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: escapedScalars(character)
        }
    }

    /// A sign with a combining mark on it is another character, and the same sign to a browser.
    private static func escapedScalars(_ character: Character) -> String {
        guard character.unicodeScalars.count > 1 else { return String(character) }
        return character.unicodeScalars.map { escaped(Character($0)) }.joined()
    }

    private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

    private static func onOneLine(_ text: String) -> String.UnicodeScalarView {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029:
                if line.last != " " { line.append(" ") }
            case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: continue
            default: line.append(scalar)
            }
        }
        return line
    }

    /// The blocks of Hebrew, Arabic and their neighbours.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
