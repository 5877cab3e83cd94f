import Praise

extension SettingsReader {
    mutating func giving(_ root: SettingsSection?) -> Settings.Giving {
        let (joining, limits) = (section(root?["joining"]), section(root?["limits"]))
        var giving = Settings.Giving()
        giving.values = companyValues(root?["values"])
        if let entry = joining?["emoji"] { giving.joining = JoiningEmoji(emoji(entry)) }
        giving.moderators = identifiers(root?["moderators"]).map { UserID($0.text) }
        giving.perDay = number(limits?["perDay"], in: 1...100)
        giving.hasHints = flag(root?["hints"]) ?? true
        return giving
    }

    private mutating func emoji(_ entry: SettingsEntry) -> [String] {
        list(entry).compactMap { text, item in
            let isEmoji = text.unicodeScalars.contains { $0.properties.isEmoji && !$0.isASCII } && text.utf8.count <= 62
            if isEmoji, text.count == 1 { return text }
            let remedy = "Write one emoji itself between quotes, such as \"👏\"."
            object(to: item, text, SettingsObjection("is not an emoji", remedy))
            return nil
        }
    }
}
