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
    ])
    func `what has to be mended is told with its line`(text: String, complaint: String) {
        let problems = roster(text).problems
        #expect(problems.count == 1 && problems.first?.description.hasPrefix(complaint) == true, "\(problems)")
    }

    @Test func `every problem is told, in the order of the lines`() {
        let problems = roster("person,manager,arrival\nAna,Zoé,never\nHugo,,\nHugo,,soon\n").problems
        #expect(problems.map(\.line) == [2, 2, 4, 4])
    }
}
