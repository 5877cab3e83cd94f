import Foundation
import Praise
import Testing

@testable import bravo

@Suite struct SettingsGivingTests {
    @Test func `left out, people may join in and get hints, and nothing else is decided`() throws {
        let settings = try SettingsFolder().settings(Sample.smallest)
        #expect(settings.giving == Settings.Giving())
        #expect(settings.givingRules.joining.emoji == ["👏", "❤️", "🎉", "👍"])
        #expect(settings.givingRules.hasHints && settings.givingRules.perDay == nil)
    }

    // F14: who may do what is in the settings, not in the source.
    @Test func `everything about giving is read`() throws {
        let settings = try SettingsFolder().settings(
            Sample.smallest + """
                values:
                  - name: {fr: Entraide, en: Helping out}
                    meaning: {fr: "Donner un coup de main", en: Lending a hand}
                    aliases: [aide]
                  - Audace
                  - name: Clarté
                    meaning: Dire les choses
                joining:
                  emoji: ["👏🏽", "🙌"]
                moderators: ["@sofia:example.org"]
                limits:
                  perDay: 5
                hints: false
                """)
        let rules = settings.givingRules
        #expect(rules.values.list.map(\.name.french) == ["Entraide", "Audace", "Clarté"])
        #expect(rules.values.list.map(\.name.english) == ["Helping out", "Audace", "Clarté"])
        #expect(rules.values.value("AIDE")?.meaning?[.english] == "Lending a hand")
        #expect(rules.values.value("helping-out")?.name[.french] == "Entraide")
        #expect(rules.values.list[2].meaning?[.english] == "Dire les choses")
        #expect(rules.joining.contains("👏") && rules.joining.contains("🙌🏿") && !rules.joining.contains("🎉"))
        #expect(rules.moderators == [Account(chat: "matrix", user: "@sofia:example.org")])
        #expect(rules.perDay == 5 && !rules.hasHints)
    }

    @Test(arguments: [
        ("values: Audace", "is not a list"), ("values: [{nom: Audace}]", "has no name"),
        ("values: [{nom: Audace}]", "Known here: name, meaning, aliases."),
        ("values: [{naem: Audace}]", "Did you mean name?"), ("values: [{name: {de: Mut}}]", "says nothing"),
        ("values: [\"42\"]", "cannot be typed as a tag"), ("values: [Audace, àudâce]", "also stands for Audace"),
        ("values: [Audace, {name: Entraide, aliases: [aud-ace]}]", "also stands for Audace"),
        ("values: [yes]", "YAML takes it for true or false"),
        ("joining: {emoji: [clap]}", "is not an emoji"), ("joining: {emoji: [\"👏👏\"]}", "is not an emoji"),
        ("joining: {emojis: []}", "Did you mean emoji?"), ("moderators: [\"a b\"]", "is not an id"),
        ("limits: {perDay: 0}", "is not a whole number from 1 to 100"), ("hints: sometimes", "is not true or false"),
    ])
    func `what cannot be is told with what to do`(line: String, complaint: String) throws {
        let complaints = try SettingsFolder.complaints(about: Sample.smallest + line + "\n")
        #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
    }
}
