import Yams

/// Takes values out of the tree and notes what is wrong with them, all of it, instead of stopping at the first.
struct SettingsReader {
    let document: SettingsDocument
    private(set) var problems: [SettingsProblem] = []

    init(_ document: SettingsDocument) {
        self.document = document
    }

    mutating func object(to entry: SettingsEntry, _ value: String?, _ objection: SettingsObjection) {
        note(entry.path, entry.place, objection.hidesValue ? nil : value, objection)
    }

    mutating func note(_ key: String, _ place: SettingsPlace, _ value: String?, _ objection: SettingsObjection) {
        problems.append(
            SettingsProblem(
                key: key, place: place, value: value, complaint: objection.complaint, remedy: objection.remedy))
    }

    /// The entry of a key that cannot be left out.
    mutating func require(_ name: String, in section: SettingsSection?) -> SettingsEntry? {
        guard let section else { return nil }
        if let entry = section[name] { return entry }
        let path = section.path.isEmpty ? name : "\(section.path).\(name)"
        let example = SettingsKey.at(path).map { "`\(name): \($0.example)`" } ?? "`\(name):` and what belongs under it"
        note(path, section.place, nil, SettingsObjection("is missing", "Add a line such as \(example)."))
        return nil
    }

    /// The text of an entry, read further by `parse`; nil when there is none, or when it was objected to.
    mutating func read<Value>(
        _ entry: SettingsEntry?, _ parse: (String) throws(SettingsObjection) -> Value
    ) -> Value? {
        guard let entry, let text = text(entry) else { return nil }
        do {
            return try parse(text)
        } catch {
            object(to: entry, text, error)
            return nil
        }
    }

    mutating func choice<Value: RawRepresentable & CaseIterable>(_ entry: SettingsEntry?, _ type: Value.Type) -> Value?
    where Value.RawValue == String {
        let names = Value.allCases.map(\.rawValue)
        return read(entry) { (text) throws(SettingsObjection) in
            if let value = Value(rawValue: text) { return value }
            // `french` is as near to `fr` as a slip of the finger.
            let near = names.near(text) + names.filter { text.lowercased().hasPrefix($0) }
            let remedy = Array(near.prefix(1)).asQuestion ?? "Write \(names.joined(separator: " or "))."
            throw SettingsObjection("is not one of the choices", remedy)
        }
    }

    /// A whole number, with or without quotes.
    mutating func number(_ entry: SettingsEntry?, in range: ClosedRange<Int>) -> Int? {
        guard let entry else { return nil }
        let text = entry.node.scalar?.string
        if let number = text.flatMap({ Int($0) }), range.contains(number) { return number }
        let remedy = "Write a number such as \(range.upperBound), without quotes."
        object(
            to: entry, text,
            SettingsObjection("is not a whole number from \(range.lowerBound) to \(range.upperBound)", remedy))
        return nil
    }

    mutating func flag(_ entry: SettingsEntry?) -> Bool? {
        guard let entry else { return nil }
        let objection = SettingsObjection("is not true or false", "Write true or false, without quotes.")
        guard case .scalar(let scalar) = entry.node else {
            object(to: entry, nil, objection)
            return nil
        }
        switch (scalar.style == .plain, scalar.string) {
        case (true, "true"): return true
        case (true, "false"): return false
        default:
            object(to: entry, scalar.string, objection)
            return nil
        }
    }
}
