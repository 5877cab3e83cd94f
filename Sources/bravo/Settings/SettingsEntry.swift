import Yams

/// One value of the file, with where it stands.
struct SettingsEntry {
    /// The whole path, such as `chats.matrix.rooms[1]`.
    let path: String
    let node: Node
    /// Where its name stands, or the list that it is in.
    let keyPlace: SettingsPlace
    /// Where the value stands.
    let place: SettingsPlace

    init(path: String, node: Node, keyPlace: SettingsPlace = SettingsPlace(line: 1, column: 1)) {
        self.path = path
        self.node = node
        self.keyPlace = keyPlace
        place = node.place ?? keyPlace
    }
}

extension Node {
    var place: SettingsPlace? {
        mark.map { SettingsPlace(line: $0.line, column: $0.column) }
    }
}
