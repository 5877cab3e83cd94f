import Yams

extension SettingsReader {
    /// The texts of a list, in order. What is wrong with one does not hide what is wrong with the next.
    mutating func list(_ entry: SettingsEntry?) -> [(text: String, entry: SettingsEntry)] {
        guard let entry else { return [] }
        guard case .sequence(let sequence) = entry.node else {
            let text = entry.node.scalar?.string ?? ""
            if entry.node.scalar?.tag.rawValue.hasPrefix("!") != true, !text.isEmpty || entry.node.mapping != nil {
                object(to: entry, text.isEmpty ? nil : text, SettingsObjection("is not a list", example(of: entry)))
            } else {
                _ = self.text(entry)
            }
            return []
        }
        return sequence.enumerated().compactMap { index, node in
            let item = SettingsEntry(path: "\(entry.path)[\(index)]", node: node, keyPlace: entry.place)
            return text(item).map { ($0, item) }
        }
    }

    /// The identifiers of a list: 1 to 256 bytes without spaces, no two the same.
    mutating func identifiers(_ entry: SettingsEntry?) -> [(text: String, entry: SettingsEntry)] {
        var seen: Set<String> = []
        return list(entry).filter { item in
            if item.text.utf8.count > 256 || item.text.contains(where: \.isWhitespace) {
                let objection = SettingsObjection("is not an id", "Write the id that the chat gave it, without spaces.")
                object(to: item.entry, item.text, objection)
            } else if !seen.insert(item.text).inserted {
                object(
                    to: item.entry, item.text, SettingsObjection("stands twice in the list", "Remove one of the two."))
            } else {
                return true
            }
            return false
        }
    }
}
