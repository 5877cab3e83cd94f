import Praise
import Yams

extension SettingsReader {
    /// The company's values: each a name alone, or a section. No two may be typed alike.
    mutating func companyValues(_ entry: SettingsEntry?) -> [CompanyValue] {
        guard let entry, !entry.node.isNothing else { return [] }
        guard case .sequence(let sequence) = entry.node else {
            object(to: entry, entry.node.scalar?.string, SettingsObjection("is not a list", example(of: entry)))
            return []
        }
        var values: [CompanyValue] = []
        for (index, node) in sequence.enumerated() {
            let item = SettingsEntry(path: "\(entry.path)[\(index)]", node: node, keyPlace: entry.place)
            guard let value = companyValue(item) else { continue }
            if check(value, besides: values, item) { values.append(value) }
        }
        return values
    }

    private mutating func companyValue(_ item: SettingsEntry) -> CompanyValue? {
        guard item.node.mapping != nil else { return text(item).map { CompanyValue(name: Localized($0)) } }
        guard let parts = parts(of: item, known: ["name", "meaning", "aliases"]) else { return nil }
        guard let entry = parts["name"] else {
            object(to: item, nil, SettingsObjection("has no name", "Add `name: Entraide` to it."))
            return nil
        }
        let meaning = parts["meaning"].flatMap { localized($0) }
        let aliases = list(parts["aliases"]).map(\.text)
        return localized(entry).map { CompanyValue(name: $0, meaning: meaning, aliases: aliases) }
    }

    /// One text for both languages, or one for each; a language that is left out reads the other's.
    private mutating func localized(_ entry: SettingsEntry) -> Localized? {
        guard entry.node.mapping != nil else { return text(entry).map(Localized.init) }
        guard let parts = parts(of: entry, known: ["fr", "en"]) else { return nil }
        let (french, english) = (parts["fr"].flatMap { text($0) }, parts["en"].flatMap { text($0) })
        guard let either = french ?? english else {
            object(to: entry, nil, SettingsObjection("says nothing", "Write one text, or {fr: …, en: …}."))
            return nil
        }
        return Localized(french: french ?? either, english: english ?? either)
    }

    private mutating func parts(of entry: SettingsEntry, known: [String]) -> SettingsSection? {
        guard let section = names(in: entry) else { return nil }
        for (name, part) in section.entries where !known.contains(name) {
            let remedy = known.near(name).asQuestion ?? "Known here: \(known.joined(separator: ", "))."
            note(part.path, part.keyPlace, nil, SettingsObjection("is not a known key", remedy))
        }
        return section
    }

    /// Whether every tag of a value can be typed, and means no other.
    private mutating func check(_ value: CompanyValue, besides others: [CompanyValue], _ item: SettingsEntry) -> Bool {
        let known = CompanyValues(others)
        for tag in [value.name.french, value.name.english] + value.aliases {
            if !tag.unicodeScalars.contains(where: \.properties.isAlphabetic) {
                let remedy = "Name it with a letter at least: it is typed after #."
                object(to: item, tag, SettingsObjection("cannot be typed as a tag", remedy))
                return false
            }
            if let other = known.value(tag) {
                let remedy = "Give one of the two another name or alias; case, accents and hyphens make no difference."
                object(to: item, tag, SettingsObjection("also stands for \(other.name.english.shownSafely)", remedy))
                return false
            }
        }
        return true
    }
}
