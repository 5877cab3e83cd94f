extension SettingsKey {
    /// The table of the README.
    static var table: String {
        (["| key | takes | left out | what it is |", "|---|---|---|---|"] + all.map(\.row)).joined(separator: "\n")
    }

    private var row: String {
        "| `\(path)` | \(takes), such as `\(example)` | \(leftOut) | \(meaning) |"
    }

    /// A default that could be written in the file is set as code; one that is only told is not.
    private var leftOut: String {
        guard let fallback else { return "**required**" }
        let isTold = fallback.contains(" ") && path != "week.post"
        return isTold ? fallback : "`\(fallback)`"
    }
}
