extension SettingsKey {
    /// The table of the README.
    static var table: String {
        (["| key | takes | left out | what it is |", "|---|---|---|---|"] + all.map(\.row)).joined(separator: "\n")
    }

    /// What it takes, with an example that this does not hold yet.
    var shown: String {
        let code = "`\(example)`"
        return takes.contains(code) ? takes : "\(takes), such as \(code)"
    }

    private var row: String {
        "| `\(path)` | \(shown) | \(fallback ?? "**required**") | \(meaning) |"
    }
}
