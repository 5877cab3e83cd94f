extension PracticeTrend {
    /// *– – 3 4 4 5 5 6 6 7 7 7*: figures read well aloud, and need no colour and no picture.
    var row: String { figures.map { $0.map(String.init) ?? "–" }.joined(separator: " ") }

    /// Whether there is anything but nothing in it.
    var isTold: Bool { figures.contains { ($0 ?? 0) > 0 } }
}
