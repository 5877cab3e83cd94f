import Yams

/// The tree of a settings file, with what the tree itself cannot say.
struct SettingsDocument {
    let root: Node
    private let lines: [Substring.UnicodeScalarView]
    /// The keys that are written again further down, by their places.
    private let repeated: [SettingsPlace: String]

    init(_ text: String) throws(SettingsProblem) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        try Self.checkCharacters(text)
        (root, repeated) = try Self.compose(text)
    }

    /// The name of a key that stands again further down in its section, for the first one's place.
    func repeatedKey(at place: SettingsPlace) -> String? {
        repeated[place]
    }

    /// `#` or `&` where such a sign made YAML lose the value that was written at a place.
    func swallowed(after place: SettingsPlace) -> Character? {
        guard lines.indices.contains(place.line - 1) else { return nil }
        var rest = lines[place.line - 1].dropFirst(max(0, place.column - 1))
        rest = rest.drop { $0 == " " || $0 == ":" || $0 == "-" }
        guard let sign = rest.first, sign == "#" || sign == "&" else { return nil }
        // A comment has a space after its sign; the name of a room has none.
        return rest.dropFirst().first.map { $0 != " " && $0 != "#" } ?? false ? Character(sign) : nil
    }

    /// YAML's own limit of what may stand in a text, checked here for the place.
    private static func checkCharacters(_ text: String) throws(SettingsProblem) {
        let scalars = text.unicodeScalars
        guard let bad = scalars.firstIndex(where: { !$0.mayStandInYAML }) else { return }
        let code = String(scalars[bad].value, radix: 16, uppercase: true)
        throw SettingsProblem(
            key: "", place: scalars[..<bad].placeAfterEnd, value: nil,
            complaint:
                "the invisible character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) stands here",
            remedy: "Remove it.")
    }
}

extension Unicode.Scalar {
    fileprivate var mayStandInYAML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
