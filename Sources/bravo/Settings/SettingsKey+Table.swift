extension SettingsKey {
    /// The table of the README.
    static var table: String {
        (["| key | takes | left out | what it is |", "|---|---|---|---|"] + all.map(\.row)).joined(separator: "\n")
    }

    private var row: String {
        let code = "`\(example)`"
        let shown = takes.contains(code) ? takes : "\(takes), such as \(code)"
        return "| `\(path)` | \(shown) | \(fallback ?? "**required**") | \(meaning) |"
    }
}
