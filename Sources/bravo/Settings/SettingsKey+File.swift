extension SettingsKey {
    /// A file that holds what cannot be left out, and the room of the weekly post; each value is the key's example.
    static var smallestFile: String {
        let keys = all.filter { $0.fallback == nil || $0.name == "announce" }
        let (flat, nested) = (keys.filter { !$0.path.contains(".") }, keys.filter { $0.path.hasPrefix("chats.NAME.") })
        let lines = flat.map(\.line) + ["chats:", "  matrix:"] + nested.map { "    \($0.line)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private var line: String { "\(name): \(example)" }
}
