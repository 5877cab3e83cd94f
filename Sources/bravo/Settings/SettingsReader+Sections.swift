import Yams

extension SettingsReader {
    /// A section whose keys are those of `SettingsKey`; the others are objected to.
    mutating func section(_ entry: SettingsEntry?) -> SettingsSection? {
        guard let entry, let section = names(in: entry) else { return nil }
        let known = SettingsKey.names(under: entry.path)
        let entries = section.entries.filter { item in
            guard !known.contains(item.name) else { return true }
            object(toUnknown: item.name, at: item.entry, known: known)
            return false
        }
        return SettingsSection(path: section.path, place: section.place, entries: entries)
    }

    /// A section whose keys are names of the operator's choice.
    mutating func names(in entry: SettingsEntry) -> SettingsSection? {
        // All its keys may be commented out.
        if entry.node.isNothing { return SettingsSection(path: entry.path, place: entry.keyPlace, entries: []) }
        guard case .mapping(let mapping) = entry.node else {
            let remedy = "Write its keys on the lines below it, indented by two spaces."
            object(to: entry, nil, SettingsObjection("must be a section with keys of its own", remedy))
            return nil
        }
        var entries: [(name: String, entry: SettingsEntry)] = []
        for (key, value) in mapping {
            guard let name = name(key, under: entry) else { continue }
            let path = entry.path.isEmpty ? name : "\(entry.path).\(name)"
            entries.append((name, SettingsEntry(path: path, node: value, keyPlace: key.place ?? entry.place)))
        }
        return SettingsSection(path: entry.path, place: entry.keyPlace, entries: entries)
    }

    private mutating func name(_ key: Node, under entry: SettingsEntry) -> String? {
        let place = key.place ?? entry.place
        if let repeated = document.repeatedKey(at: place) {
            let path = entry.path.isEmpty ? repeated : "\(entry.path).\(repeated)"
            note(path, place, nil, SettingsObjection("is written more than once in its section", "Keep one of them."))
            return nil
        }
        if let name = key.scalar?.string, !name.isEmpty { return name }
        note(entry.path, place, nil, SettingsObjection("has a key that is not a word", "Write `key: value`."))
        return nil
    }

    private mutating func object(toUnknown name: String, at entry: SettingsEntry, known: [String]) {
        guard name.isNamedLikeSecret, known.near(name).isEmpty else {
            let objection = SettingsObjection("is not a known key", hint(for: name, known: known))
            note(entry.path, entry.keyPlace, nil, objection)
            return
        }
        let remedy = """
            Remove it, put the secret in a file of its own with mode 0600 and name that file: \
            `\(entry.path.hasPrefix("mail.") ? "passwordFile: ./mail.password" : "tokenFile: ./chat.token")`.
            """
        let objection = SettingsObjection("is a secret, and secrets do not belong in this file", remedy)
        note(entry.path, entry.keyPlace, nil, objection)
    }

    private func hint(for name: String, known: [String]) -> String {
        if let question = known.near(name).asQuestion { return question }
        if let elsewhere = SettingsKey.all.first(where: { $0.name == name }) {
            return "It belongs at \(elsewhere.path)."
        }
        return "Known here: \(known.joined(separator: ", "))."
    }
}

extension Node {
    var isNothing: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.string.isEmpty && scalar.style == .plain && !scalar.tag.rawValue.hasPrefix("!")
    }
}

extension String {
    /// Whether a key of this name would hold what must not be shown.
    var isNamedLikeSecret: Bool {
        let name = lowercased()
        return ["token", "secret", "password", "passwd", "apikey", "api_key", "api-key", "motdepasse"].contains(
            where: name.contains)
    }
}
