/// Character references of HTML. Those of clients' own making are few; an unknown one stays as it is written.
enum HTMLEntities {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "laquo": "«",
        "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—",
    ]
    /// The longest reference looked for, without its `&` and `;`.
    private static let longest = 10

    static func decoded(_ text: String) -> String {
        guard text.unicodeScalars.contains("&") else { return text }
        var decoded = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.popFirst() {
            let name = rest.prefix(longest + 1).prefix { $0 != ";" }
            if scalar == "&", name.endIndex < rest.endIndex, rest[name.endIndex] == ";",
                let meant = meaning(String(name))
            {
                decoded.append(meant)
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                decoded.append(scalar)
            }
        }
        return String(decoded)
    }

    private static func meaning(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        // As browsers do: what is no character shows as the replacement character.
        return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
    }
}
