import Foundation
import Testing

@testable import bravo

@Suite struct SettingsSyntaxTests {
    @Test(arguments: [
        ("operators: [@ana:example.org]", "3:13: not YAML", "A value cannot begin with @: put quotes round it"),
        ("operators:\n  - @ana:example.org", "4:5: not YAML", "A value cannot begin with @: put quotes round it"),
        ("operators: [!abc:example.org]", "3:13: not YAML", "A value cannot begin with !: put quotes round it"),
        ("operators: !a!b", "3:12: not YAML", "A value cannot begin with !: put quotes round it"),
        ("operators: *ana", "3:12: not YAML", "A value cannot begin with *: put quotes round it"),
        ("workspace: Atelier: Dupont", "3:19: not YAML", "put quotes round it; else look at the indentation"),
        ("workspace: \"Atelier", "3:12: not YAML", "The quote that opens here is not closed"),
        ("workspace: \"\\Atelier\"", "3:12: not YAML", "use single quotes"),
        ("week:\n\tpost: monday", "4:1: not YAML", "Indent with spaces, not with tabs"),
        ("operators: [a, b\nlanguage: fr", "3:12: not YAML", "Close the list with ]"),
        ("---\nlanguage: fr", "3:1: not YAML", "remove the line ---"),
        ("workspace: a\u{0}b", "3:13: the invisible character U+0000", "Remove it"),
        ("workspace: a\u{FEFF}b", "3:13: the invisible character U+FEFF", "Remove it"),
    ])
    func `what is no YAML is told alone, with its place and what to do`(line: String, place: String, remedy: String)
        throws
    {
        let complaints = try SettingsFolder.complaints(about: "chats: no\nfoo: bar\n\(line)\n")
        #expect(complaints.count == 1 && complaints[0].contains("bravo.yaml:\(place)"), "\(complaints)")
        #expect(complaints.joined().contains(remedy), "\(complaints)")
    }

    @Test(arguments: [
        (
            "announce: !abc:example.org", "chats.matrix.announce: “!abc:example.org” begins with !",
            "\"!abc:example.org\""
        ),
        (
            "bots:\n      - !abc:example.org", "chats.matrix.bots[0]: “!abc:example.org” begins with !",
            "\"!abc:example.org\""
        ),
        ("bots: !abc:example.org", "chats.matrix.bots: “!abc:example.org” begins with !", "\"!abc:example.org\""),
        (
            "announce: #general:example.org", "announce: is empty: YAML takes what begins with # for a comment",
            "Put quotes"
        ),
        ("bots:\n      - #ci", "bots[0]: is empty: YAML takes what begins with # for a comment", "Put quotes"),
        ("announce: &room", "announce: is empty: YAML takes what begins with & for an anchor", "Put quotes"),
        ("announce: # none yet", "announce: is empty", "Write for example"),
        ("announce: 12", "announce: “12” is not text: YAML takes it for a number", "\"12\""),
        ("announce: 2026-11-22", "announce: “2026-11-22” is not text: YAML takes it for a date", "\"2026-11-22\""),
        ("announce: ~", "announce: “~” is not text: YAML takes it for nothing", "\"~\""),
    ])
    func `a text that YAML takes for something else asks for quotes`(line: String, expected: String, remedy: String)
        throws
    {
        let yaml = Sample.smallest(replacing: "    platform: matrix", by: "    platform: matrix\n    \(line)")
        let complaints = try SettingsFolder.complaints(about: yaml)
        #expect(complaints.count == 1 && complaints[0].contains(expected), "\(complaints)")
        #expect(complaints.joined().contains(remedy), "\(complaints)")
    }

    @Test(arguments: ["", "\n", "# only a note\n", "---\n"])
    func `an empty file says what to begin with`(yaml: String) throws {
        let complaints = try SettingsFolder.complaints(about: yaml)
        #expect(!complaints.isEmpty && complaints[0].hasPrefix("bravo.yaml:1:1: "), "\(complaints)")
    }

    @Test(arguments: ["- a", "just words", "42", "? {a: b}\n: c", "[a]: b"])
    func `what is no section at all is told with a place`(yaml: String) throws {
        let complaints = try SettingsFolder.complaints(about: yaml)
        #expect(!complaints.isEmpty && complaints.allSatisfy { $0.contains("bravo.yaml:1:") }, "\(complaints)")
    }

    @Test func `bytes that are no UTF-8 are told with their place`() throws {
        let folder = try SettingsFolder()
        let path = try folder.write("bravo.yaml", Data("workspace: a\nb: ".utf8) + [0xE9, 0x20])
        let failure = try #require(throws: SettingsFailure.self) { try Settings(file: path) }
        #expect(failure.problems.map(\.place) == [SettingsPlace(line: 2, column: 4)])
        #expect(failure.problems.map(\.remedy) == ["Save it as UTF-8."])
    }
}
