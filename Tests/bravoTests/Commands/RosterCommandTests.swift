import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// `bravo roster`, as somebody with a spreadsheet meets it.
@Suite struct RosterCommandTests {
    private let folder: TemporaryFolder
    private let settings: String

    init() throws {
        folder = try TemporaryFolder()
        settings = folder.url.appending(path: "bravo.yaml").path
        try write(
            "bravo.yaml",
            """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            chats:
              matrix:
                platform: salon
                url: http://127.0.0.1:1
                tokenFile: ./salon.token
                rooms: ["desk"]
            """)
    }

    @discardableResult
    private func write(_ name: String, _ text: String, encoding: String.Encoding = .utf8) throws -> String {
        let file = folder.url.appending(path: name)
        try #require(text.data(using: encoding)).write(to: file)
        return file.path
    }

    private func roster(_ arguments: String..., input: String = "") throws -> (
        status: Int32, output: String, error: String
    ) {
        try BravoProcess.run(["roster"] + arguments + ["--settings", settings], input: input)
    }

    @Test func `a French spreadsheet is imported, and comes out as one`() throws {
        let table =
            "personne;comptes;service;responsable\r\nÉlodie d’Arc;matrix:elodie;Façade;Zoé Œuvrard\r\nZoé Œuvrard;;Façade;\r\n"
        let file = try write("people.csv", table, encoding: .windowsCP1252)
        let imported = try roster("import", file)
        #expect(imported.status == 0, "\(imported.error)")
        #expect(
            imported.output.contains("new      Élodie d’Arc\n")
                && imported.output.contains("linked   matrix:elodie → Élodie d’Arc\n"))
        #expect(imported.output.hasSuffix("2 people in the roster: 2 new, 0 changed, 1 linked, 0 unlinked, 0 left.\n"))
        let exported = try roster("export")
        #expect(
            exported.output == """
                \u{FEFF}personne;comptes;service;responsable;courriel;langue;prévenu par;arrivée;absence\r
                Zoé Œuvrard;;Façade;;;;;;\r
                Élodie d’Arc;matrix:elodie;Façade;Zoé Œuvrard;;;;;\r

                """)
        let again = try roster("import", "-", input: exported.output)
        #expect(again.status == 0 && again.output == "2 people in the roster; nothing changes.\n")
    }

    @Test func `a dry run shows what would change, and changes nothing`() throws {
        let file = try write("people.csv", "person\nAna\n")
        for _ in 1...2 {
            let shown = try roster("import", file, "--dry-run")
            #expect(
                shown.status == 0 && shown.output.contains("new      Ana\n")
                    && shown.output.contains("nothing was changed"))
        }
    }

    @Test func `what has to be mended is told line by line, and nothing is changed`() throws {
        let file = try write(
            "people.csv", "person,accounts\nAna,matrix:ana\nBen,matrix:ana\n,matrix:x\nZoé,matrx:zoe\n")
        let refused = try roster("import", file)
        #expect(refused.status == 78 && refused.output.isEmpty)
        #expect(
            refused.error.contains("people.csv, line 3: “matrix:ana” stands in line 2 too. An account is one person's.")
        )
        #expect(
            refused.error.contains("line 4: No name stands here.")
                && refused.error.contains("line 5: “matrx” is no chat"))
        #expect(refused.error.hasSuffix("Nothing was changed.\n"))
        #expect(try roster("import", "nowhere.csv").status == 1)
    }

    @Test func `a cell that would be a formula is none in the spreadsheet`() throws {
        _ = try roster("import", try write("people.csv", "person,service\n=HYPERLINK(1),@it\n"))
        #expect(try roster("export").output.contains("'=HYPERLINK(1);;'@it;"))
    }

    @Test func `the sample that ships is imported as it is`() throws {
        let sample = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../deploy/roster.sample.csv")
        let imported = try roster("import", sample.standardizedFileURL.path)
        #expect(imported.status == 0, "\(imported.error)")
        #expect(imported.output.contains("6 people in the roster: 6 new"))
    }

    @Test func `two thousand people are imported`() throws {
        let rows = (0..<2000).map { "Personne \($0);matrix:p\($0);Service \($0 % 40)\r\n" }.joined()
        let imported = try roster("import", try write("people.csv", "personne;comptes;service\r\n" + rows))
        #expect(imported.status == 0 && imported.output.contains("2000 people in the roster: 2000 new"))
    }
}
