import Yams

extension SettingsReader {
    /// A text that YAML does not take for something else, without spaces at its ends.
    mutating func text(_ entry: SettingsEntry) -> String? {
        guard case .scalar(let scalar) = entry.node else {
            object(to: entry, nil, SettingsObjection("must be one value, not a list or a section", example(of: entry)))
            return nil
        }
        if let objection = misreading(of: scalar, resolved: entry.node.tag.rawValue, entry) {
            object(to: entry, written(scalar).isEmpty ? nil : written(scalar), objection)
            return nil
        }
        let text = scalar.string.trimmingSpaces
        if text.isEmpty {
            object(to: entry, nil, SettingsObjection("is empty", example(of: entry)))
            return nil
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            let remedy = "Write it on one line, without tabs or escapes."
            object(to: entry, text, SettingsObjection("holds a control character", remedy))
            return nil
        }
        return text
    }

    /// What YAML makes of a text that was meant to be plain: a tag, a comment, a number, a boolean, a time …
    private func misreading(of scalar: Node.Scalar, resolved: String, _ entry: SettingsEntry) -> SettingsObjection? {
        let standard = "tag:yaml.org,2002:"
        let tag = scalar.tag.rawValue
        if tag.hasPrefix("!") {
            return SettingsObjection("begins with !, which YAML takes for a tag", quotes(written(scalar)))
        }
        guard scalar.style == .plain, tag != standard + "str" else { return nil }
        if scalar.string.isEmpty {
            guard let sign = document.swallowed(after: entry.place) else { return nil }
            let complaint =
                "is empty: YAML takes what begins with \(sign) for \(sign == "#" ? "a comment" : "an anchor")"
            return SettingsObjection(complaint, "Put quotes round it.")
        }
        guard resolved.hasPrefix(standard), resolved != standard + "str" else { return nil }
        let kinds = [
            "bool": "true or false", "int": "a number", "float": "a number", "null": "nothing", "timestamp": "a date",
        ]
        let kind = kinds[String(resolved.dropFirst(standard.count))] ?? "a special value"
        return SettingsObjection("is not text: YAML takes it for \(kind)", remedy(forUnquoted: scalar.string, entry))
    }

    /// Quotes help where a text was meant; elsewhere an example does.
    private func remedy(forUnquoted text: String, _ entry: SettingsEntry) -> String {
        guard let key = SettingsKey.at(entry.path), !["workspace", "announce"].contains(key.name) else {
            return quotes(text)
        }
        return "\(example(of: entry)) A text that looks like this needs quotes round it: \"\(text.shownSafely)\"."
    }

    private func quotes(_ text: String) -> String {
        "Put quotes round it: \"\(text.shownSafely)\"."
    }

    /// As it stands in the file, as far as that is known.
    private func written(_ scalar: Node.Scalar) -> String {
        let tag = scalar.tag.rawValue
        guard tag.hasPrefix("!") else { return scalar.string }
        return scalar.string.isEmpty ? tag : "\(tag) \(scalar.string)"
    }

    func example(of entry: SettingsEntry) -> String {
        guard let key = SettingsKey.at(entry.path.withoutIndex) else { return "Write one value after the colon." }
        return "Write for example `\(key.name): \(key.example)`."
    }
}

extension String {
    var trimmingSpaces: String {
        let kept = drop { $0.isWhitespace }
        return String(kept.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// `chats.matrix.rooms[1]` → `chats.matrix.rooms`
    var withoutIndex: String {
        hasSuffix("]") ? split(separator: "[").first.map(String.init) ?? self : self
    }
}
