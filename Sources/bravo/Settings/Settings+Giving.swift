import Praise

extension Settings {
    /// What the workspace decided about giving, as written.
    struct Giving: Hashable, Sendable {
        var values: [CompanyValue] = []
        var joining = JoiningEmoji.standard
        var moderators: [UserID] = []
        /// 1 or more; nil for no limit.
        var perDay: Int?
        var hasHints = true
    }

    /// The same for the rooms behind the gate.
    var givingRules: GivingRules {
        GivingRules(
            values: CompanyValues(giving.values, language: language), joining: giving.joining,
            moderators: accounts(of: giving.moderators), perDay: giving.perDay, hasHints: giving.hasHints)
    }
}

extension Settings.Giving {
    /// Every value under its key, as far as it can be compared.
    var comparable: [(key: String, value: [String])] {
        [
            ("values", values.map { "\($0)" }), ("joining.emoji", joining.emoji),
            ("moderators", moderators.map(\.rawValue)), ("limits.perDay", [perDay.map(String.init) ?? ""]),
            ("hints", ["\(hasHints)"]),
        ]
    }
}
