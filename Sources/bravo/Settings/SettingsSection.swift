/// A mapping of the file whose keys were looked at.
struct SettingsSection {
    let path: String
    /// Where to point when a key is missing.
    let place: SettingsPlace
    /// In the order of the file, each name once.
    let entries: [(name: String, entry: SettingsEntry)]

    subscript(name: String) -> SettingsEntry? {
        entries.first { $0.name == name }?.entry
    }
}
