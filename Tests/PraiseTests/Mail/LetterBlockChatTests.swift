import Praise
import Testing

@Suite struct LetterBlockChatTests {
    private static let table = LetterTable(caption: "Merci", columns: ["a"], rows: [["b"]])

    @Test func `in chat headings stand out, items have numbers and tables are words`() {
        let blocks: [LetterBlock] = [
            .paragraph("Bonjour \(name: "Claire")."), .heading("Une décision : \(code: "standard: …")"),
            .items(["un", "deux"]), .table(Self.table, inWords: "• huit\n• neuf"), .items(["trois"]),
        ]
        #expect(
            blocks.inChat.plainText == """
                Bonjour Claire.
                Une décision\u{00A0}: `standard: …`
                1. un
                2. deux
                • huit
                • neuf
                1. trois
                """)
        #expect(blocks.inChat.parts.contains(.strong("Une décision\u{00A0}: ")))
        #expect(blocks.inChat.parts.contains(.code("standard: …")) && blocks.inChat.parts.contains(.name("Claire")))
    }

    @Test func `no blocks are no words`() {
        #expect(([] as [LetterBlock]).inChat == Words())
    }
}
