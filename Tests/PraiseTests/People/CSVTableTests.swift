import Foundation
import Praise
import Testing

@Suite struct CSVTableTests {
    @Test(arguments: [
        "person,service\nAna,Sales\n", "person;service\r\nAna;Sales\r\n", "person\tservice\rAna\tSales",
        "\u{FEFF}\"person\",\"service\"\n\n\"Ana\" , Sales \n,\n",
    ])
    func `whatever a spreadsheet puts between cells and lines, the table is the same`(text: String) {
        let table = CSVTable(Data(text.utf8))
        #expect(table.header == ["person", "service"])
        #expect(table.rows.map(\.cells) == [["Ana", "Sales"]])
    }

    @Test(arguments: [String.Encoding.utf8, .utf16, .windowsCP1252])
    func `names keep their accents in the encodings of spreadsheets`(encoding: String.Encoding) throws {
        let bytes = try #require("personne;service\nÉlodie d’Arc;Façade\n".data(using: encoding))
        #expect(CSVTable(bytes).rows.first?.cells == ["Élodie d’Arc", "Façade"])
    }

    @Test func `quotes hold separators, doubled quotes and line breaks, and lines are counted on`() {
        let table = CSVTable("person,service\n\"Ruiz, Ana \"\"la\"\"\",\"two\nlines\"\nHugo,Pay\n")
        #expect(table.rows.map(\.cells) == [["Ruiz, Ana \"la\"", "two\nlines"], ["Hugo", "Pay"]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test func `no text is too broken to be read`() {
        for text in ["", "\"", "a,\"b", "\r\r\n\n", "a\u{0}b,c"] { _ = CSVTable(text).rows }
        #expect(CSVTable("a,\"b").header == ["a", "b"])
    }
}
