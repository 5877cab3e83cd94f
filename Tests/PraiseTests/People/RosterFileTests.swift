import Foundation
import Praise
import Testing

@Suite struct RosterFileTests {
    private func roster(_ text: String) -> RosterFile { RosterFile(CSVTable(text)) }

    @Test func `columns are found by their names in both languages, in any order`() throws {
        let french = roster(
            "service;personne;comptes;responsable;arrivée;absence\nPaie;Hugo;matrix:@h:x.org salon:hugo;Ana;2026-10-01;oui\nPaie;Ana;;;;\n"
        )
        let english = roster(
            "person,accounts,service,manager,arrival,away,shoe size\nHugo,matrix:@h:x.org salon:hugo,Paie,Ana,2026-10-01,yes,43\nAna,,Paie,,,\n"
        )
        #expect(french == english && french.problems.isEmpty)
        let hugo = try #require(french.entries.first)
        #expect(hugo.accounts == [Account(chat: "matrix", user: "@h:x.org"), Account(chat: "salon", user: "hugo")])
        #expect(hugo.isAway && hugo.manager == "Ana" && hugo.arrival == "2026-10-01")
    }

    @Test(arguments: [
        ("name of person\nAna\n", "line 1: No column is named person"), ("person\n\"\"\nAna\nAna\n", "line 4: “Ana”"),
        ("person,service\n,Paie\n", "line 2: No name"), ("person,manager\nAna,Zoé\n", "line 2: The manager “Zoé”"),
        ("person,accounts\nAna,@ana\n", "line 2: “@ana” names no account"),
        ("person,arrival\nAna,1/10/2026\n", "line 2: “1/10/2026” is not a day"),
        ("person,accounts\nAna,m:@a\nBob,m:@b m:@a\n", "line 3: “m:@a” stands in line 2 too"),
        ("person\nAna Ruiz\nANA  RUIZ\n", "line 3: “ANA RUIZ” stands in line 2 too"),
        ("person,email\nAna,ana at x\n", "line 2: “ana at x” holds a space"),
        ("person,email\nAna,\"a@x.org, b@x.org\"\n", "line 2: “a@x.org, b@x.org” has more than one @"),
        ("person,language\nAna,de\n", "line 2: “de” is no language that Bravo speaks"),
        ("personne;prévenu par\nAna;Zoé\n", "line 2: The person who informs them “Zoé”"),
        ("personne;prévenu par\nAna;ana\n", "line 2: “Ana” would have to tell themselves"),
        ("person,service\nAna,\"Front\ndesk\"\n", "line 2: “Front desk” holds a line break"),
        ("person\n", "line 1: Nobody stands"),
    ])
    func `what has to be mended is told with its line`(text: String, complaint: String) {
        let problems = roster(text).problems
        #expect(problems.count == 1 && problems.first?.description.hasPrefix(complaint) == true, "\(problems)")
    }

    @Test func `every problem is told, in the order of the lines`() {
        let problems = roster("person,manager,arrival\nAna,Zoé,never\nHugo,,\nHugo,,soon\n").problems
        #expect(problems.map(\.line) == [2, 2, 4, 4])
    }

    @Test func `addresses, languages and who informs whom are read`() throws {
        let table = roster("personne;courriel;langue;prévenu par\nInès;ines@x.org;Français;KARIM\nKarim;;english;\n")
        #expect(table.problems.isEmpty)
        #expect(
            table.entries.map(\.email) == ["ines@x.org", nil] && table.entries.map(\.language) == [.french, .english])
        #expect(table.entries.map(\.informedBy) == ["Karim", nil])
    }

    @Test func `an account named twice in one line is one`() {
        #expect(
            roster("person,accounts\nAna,m:@a m:@a\n").entries.map(\.accounts) == [[Account(chat: "m", user: "@a")]])
    }

    @Test func `a chat that the settings do not have is told with its line`() {
        let table = roster("person,accounts\nAna,matrix:@a\nBob,matrx:@b\n")
        #expect(
            table.problems(knowing: ["matrix", "salon"]).map(\.description) == [
                "line 3: “matrx” is no chat of the settings. Before the colon stands one of: matrix, salon."
            ])
    }

    @Test(arguments: Language.allCases)
    func `what is written is read back, formulas and all`(language: Language) {
        let entries = [
            RosterFile.Entry(
                name: "=Ana; \"la\", grande",
                accounts: [Account(chat: "m", user: "@a"), Account(chat: "s", user: "a")],
                service: "@Accueil", email: "a@x.org", language: .english, arrival: "2026-11-25", isAway: true),
            RosterFile.Entry(
                name: "'-Élodie", service: "-5 °C", manager: "=Ana; \"la\", grande", informedBy: "=Ana; \"la\", grande"),
        ]
        let text = RosterFile.csv(entries, in: language)
        #expect(text.contains("\"'=Ana") && text.contains("'@Accueil") && text.contains("''-Élodie"))
        let read = roster(text)
        #expect(read.problems.isEmpty)
        #expect(
            read.entries.map {
                var entry = $0; entry.line = 0; return entry
            } == entries)
    }
}
