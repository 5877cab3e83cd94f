import Foundation
import Testing

@testable import bravo

@Suite struct SettingsProblemsTests {
    @Test func `everything that is wrong is told at once, in the order of the file`() throws {
        let complaints = try SettingsFolder.complaints(
            about: """
                workspase: Atelier
                timezone: Europe/Pariss
                language: french
                chats:
                  Matrix:
                    platform: irc
                    url: http://chat.example.org
                    rooms: []
                    announce: "!abc:example.org"
                web:
                  listen: 8080
                """)
        #expect(
            complaints == [
                "bravo.yaml:1:1: workspase: is not a known key. Did you mean workspace?",
                "bravo.yaml:1:1: workspace: is missing. Add a line such as `workspace: Atelier Dupont`.",
                "bravo.yaml:2:11: timezone: “Europe/Pariss” is not a known time zone. Did you mean Europe/Paris?",
                "bravo.yaml:3:11: language: “french” is not one of the choices. Did you mean fr?",
                "bravo.yaml:5:3: chats.Matrix: “Matrix” cannot be a chat's name. Name a chat with 1 to 32 of a-z, 0-9 and -.",
                "bravo.yaml:5:3: chats.Matrix.tokenFile: is missing. Add a line such as `tokenFile: ./matrix.token`.",
                "bravo.yaml:6:15: chats.Matrix.platform: “irc” is not one of the choices. Write matrix or salon.",
                "bravo.yaml:7:10: chats.Matrix.url: “http://chat.example.org” would send the token readable by anyone on the way."
                    + " Write https://, or `allowHTTP: true` beside it if the network between is yours alone.",
                #"bravo.yaml:8:12: chats.Matrix.rooms: lists no room. Write for example `rooms: ["!abc:example.org"]`."#,
                "bravo.yaml:11:11: web.listen: “8080” is not text: YAML takes it for a number."
                    + #" Write for example `listen: 127.0.0.1:8080`. A text that looks like this needs quotes round it: "8080"."#,
            ])
    }

    @Test(arguments: [
        (
            "workspace: Atelier Dupont", "workspace: no",
            "1:12: workspace: “no” is not text: YAML takes it for true or false"
        ),
        ("workspace: Atelier Dupont", "workspace: 2026", "Put quotes round it: \"2026\"."),
        ("workspace: Atelier Dupont", "workspace:", "1:11: workspace: is empty."),
        ("workspace: Atelier Dupont", "workspace: [a]", "must be one value, not a list or a section"),
        ("workspace: Atelier Dupont", "workspace: \"a\\tb\"", "holds a control character"),
        ("workspace: Atelier Dupont", "workspace: \(String(repeating: "é", count: 81))", "longer than 80 characters"),
        ("timezone: Europe/Paris", "timezone: Paris", "Did you mean Europe/Paris?"),
        ("timezone: Europe/Paris", "timezone: GMT+1", "“GMT+1” is not a known time zone"),
        ("timezone: Europe/Paris", "timezone: PST", "“PST” is not a known time zone"),
        ("language: fr", "language: fr\naddress: toi", "address: “toi” is not one of the choices."),
        (
            "language: fr", "language: fr\noperators: \"@ana:example.org\"",
            "operators: “@ana:example.org” is not a list."
        ),
        ("language: fr", "language: fr\noperators: [a, a]", "operators[1]: “a” stands twice in the list."),
        ("language: fr", "language: fr\ndata: ~/bravo", "begins with ~, which only a shell understands"),
        (
            "language: fr", "language: fr\nweek: {post: 9:00}",
            "4:14: week.post: “9:00” is not text: YAML takes it for a number"
        ),
        ("language: fr", "language: fr\nweek: {post: monday}", "“monday” is not a weekday and a time"),
        ("language: fr", "language: fr\nweek: {post: monday 24:00}", "is not a weekday and a time"),
        (
            "language: fr", "language: fr\nday: {post: \"25:00\"}",
            "day.post: “25:00” is not a time. Write for example 09:00"
        ),
        ("language: fr", "language: fr\nmonth: {post: 29 09:00}", "“29 09:00” is not a day of the month and a time"),
        ("language: fr", "language: fr\nchoice: {notice: 49}", "choice.notice"),
        (
            "language: fr", "language: fr\nweek: {title: \(String(repeating: "é", count: 61))}",
            "longer than 60 characters"
        ),
        (
            "    platform: matrix", "    platform: matrix\n    announce: {\"!abd:example.org\": []}",
            "“!abd:example.org” is not one of rooms. Did you mean !abc:example.org?"
        ),
        (
            "    platform: matrix",
            "    platform: matrix\n    announceDay: \"!abc:example.org\"\n    announce: {\"!abc:example.org\": []}",
            "chats.matrix.announceDay: cannot be told apart where announce is a map."
        ),
        ("language: fr", "language: fr\nweek: monday", "week: must be a section with keys of its own"),
        ("language: fr", "language: fr\nweb: {listen: \"localhost\"}", "has no port"),
        ("language: fr", "language: fr\nweb: {listen: \"localhost:99999\"}", "has no port from 0 to 65535"),
        ("language: fr", "language: fr\nrooms: [a]", "rooms: is not a known key. It belongs at chats.NAME.rooms."),
        ("  matrix:", "  chat.example.org:", "5:3: chats.chat.example.org: “chat.example.org” cannot be a chat's name"),
        ("    platform: matrix", "    platform: matrix\n    token_file: a", "Did you mean tokenFile?"),
        ("    platform: matrix", "    platform: matrix\n    allowHTTP: \"yes\"", "“yes” is not true or false"),
        (
            "    platform: matrix", "    platform: matrix\n    announce: \"!abd:example.org\"",
            "Did you mean !abc:example.org?"
        ),
        (
            "    platform: matrix", "    platform: matrix\n    natural: [\"!abd:example.org\"]",
            "natural[0]: “!abd:example.org” is not one of rooms. Did you mean !abc:example.org?"
        ),
        ("    tokenFile: ./matrix.token", "    tokenFile: credential:../x", "does not name a credential"),
    ])
    func `one problem is named with its key, its place, its value and a remedy`(
        line: String, wrong: String, expected: String
    ) throws {
        let complaints = try SettingsFolder.complaints(about: Sample.smallest(replacing: line, by: wrong))
        #expect(complaints.count == 1 && complaints[0].contains(expected), "\(complaints)")
    }

    @Test func `a key written twice is told with everything else`() throws {
        let yaml = Sample.smallest(replacing: "language: fr", by: "language: fr\nlanguage: english")
        #expect(
            try SettingsFolder.complaints(about: yaml) == [
                "bravo.yaml:3:1: language: is written more than once in its section. Keep one of them.",
                "bravo.yaml:4:11: language: “english” is not one of the choices. Did you mean en?",
            ])
    }

    @Test func `a file that is not there is told with what to do`() throws {
        let folder = try SettingsFolder()
        let path = folder.url.appendingPathComponent("none.yaml").path
        #expect { try Settings(file: path) } throws: { error in
            "\(error)".hasSuffix(
                "none.yaml: the file cannot be read. Name it with --settings; deploy/bravo.sample.yaml is one to begin with."
            )
        }
    }
}
