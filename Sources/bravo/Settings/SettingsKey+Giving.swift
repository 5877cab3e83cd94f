extension SettingsKey {
    /// The keys of giving and taking back.
    static let giving = [
        SettingsKey(
            path: "values", takes: "list of values", fallback: "`[]`",
            meaning:
                "What the company wants to be thanked for, by `#tag`: a name, or `name`, `meaning` and `aliases`; names and meanings for both languages or for each, as `{fr: …, en: …}`.",
            example:
                "[{name: {fr: Entraide, en: Helping out}, meaning: {fr: Donner un coup de main, en: Lending a hand}, aliases: [aide]}, Audace]"
        ),
        SettingsKey(
            path: "joining.emoji", takes: "list of emoji", fallback: "`[\"👏\", \"❤️\", \"🎉\", \"👍\"]`",
            meaning: "The emoji that join in a thank when they are put on its message; `[]` for none.",
            example: "[\"👏\"]"),
        SettingsKey(
            path: "moderators", takes: "list of account ids", fallback: "`[]`",
            meaning: "Who may take back what others gave, and take something out of a post.",
            example: #"["@sofia:example.org"]"#),
        SettingsKey(
            path: "limits.perDay", takes: "a number, 1 to 100", fallback: "no limit",
            meaning: "How many thanks one person may give on one day of `timezone`.", example: "5"),
        SettingsKey(
            path: "hints", takes: "`true` or `false`", fallback: "`true`",
            meaning:
                "Whether Bravo tells a giver, alone and once a week at most, how a thank could say more. Nothing is held up for it.",
            example: "true"),
    ]
}
