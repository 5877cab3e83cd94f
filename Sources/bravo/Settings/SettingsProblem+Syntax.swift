import Yams

extension SettingsProblem {
    /// What a YAML parser says about a file that it cannot read. The line itself is never shown: it may hold a secret.
    init(_ error: YamlError?, in text: String) {
        var (words, place, begin) = (
            "the file cannot be read as YAML", SettingsPlace(line: 1, column: 1), SettingsPlace?.none
        )
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
            place = SettingsPlace(line: mark.line, column: mark.column)
            begin = context.map { SettingsPlace(line: $0.mark.line, column: $0.mark.column) }
        default: break
        }
        // An open quote is noticed at the end of the file; it is to be mended where it began.
        if let begin, ["quoted scalar", "flow ", "a tag"].contains(where: words.contains) { place = begin }
        let sign = Self.sign(at: place, in: text)
        self.init(
            key: "", place: place, value: nil, complaint: "not YAML: \(words)", remedy: Self.remedy(words, sign: sign))
    }

    private static func sign(at place: SettingsPlace, in text: String) -> Unicode.Scalar? {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(place.line - 1) else { return nil }
        return lines[place.line - 1].dropFirst(max(0, place.column - 1)).first
    }

    private static func remedy(_ words: String, sign: Unicode.Scalar?) -> String {
        let told = remedies.first { words.contains($0.words) }?.remedy
        guard words.contains("cannot start any token"), let sign else {
            return told ?? "Compare this line and the one above it with deploy/bravo.sample.yaml."
        }
        return sign == "\t"
            ? tabs : "A value cannot begin with \(sign): put quotes round it, as in \"\(sign)ana:example.org\"."
    }

    private static let tabs = "Indent with spaces, not with tabs."

    private static let remedies: [(words: String, remedy: String)] = [
        ("a tag", "A value cannot begin with !: put quotes round it, as in \"!abc:example.org\"."),
        ("tag handle", "A value cannot begin with !: put quotes round it, as in \"!abc:example.org\"."),
        ("tag URI", "A value cannot begin with !: put quotes round it, as in \"!abc:example.org\"."),
        ("undefined alias", "A value cannot begin with *: put quotes round it."),
        ("an alias", "A value cannot begin with *: put quotes round it."),
        ("an anchor", "A value cannot begin with &: put quotes round it."),
        ("escape character", "In double quotes a \\ is special: use single quotes."),
        ("quoted scalar", "The quote that opens here is not closed."),
        (
            "mapping values are not allowed",
            "If a value holds a colon and a space, put quotes round it; else look at the indentation."
        ),
        ("another document", "Keep one document: remove the line ---."),
        ("expected ':'", "Every line is `key: value`: a colon is missing above."),
        ("flow sequence", "Close the list with ], with commas between its values."),
        ("flow mapping", "Close the section with }, with commas between its keys."),
        ("tab", tabs),
        ("block mapping", "Indent the keys of one section alike; a quote within quotes is doubled."),
        ("block collection", "Indent the items of one list alike."),
    ]
}
