import Praise
import Testing

@testable import Chat

struct MatrixBodyTextTests {
    private func spans(_ body: String, mentions: [UserID] = [], isAnswer: Bool = false) -> [Span] {
        MatrixBodyText.spans(MatrixWords(body: body, html: nil, mentions: mentions), isAnswer: isAnswer)
    }

    @Test func `text without HTML is text`() {
        #expect(spans("!bravo @leo for x\r\ny") == [.text("!bravo @leo for x\ny")])
        #expect(spans("") == [])
    }

    @Test func `the quotation before an answer is dropped, and only there`() {
        #expect(spans("> <@a:b> hm\n> more\n\n!bravo yes", isAnswer: true) == [.text("!bravo yes")])
        #expect(spans("> my own quote\n\nx") == [.text("> my own quote\n\nx")])
    }

    @Test func `whom the client mentions is cut out of the text by name`() {
        let content = spans("!bravo @leo, and @ana:ex.org. @bob", mentions: ["@leo:ex.org", "@ana:ex.org"])
        #expect(
            content == [
                .text("!bravo "), .mention("@leo:ex.org", label: "@leo"), .text(", and "),
                .mention("@ana:ex.org", label: "@ana:ex.org"), .text(". @bob"),
            ])
    }

    @Test func `a mention that the text does not hold is none`() {
        #expect(spans("> hm\n\n!bravo yes", mentions: ["@ana:ex.org"], isAnswer: true) == [.text("!bravo yes")])
        #expect(spans("mail leo@leo", mentions: ["@leo:ex.org"]) == [.text("mail leo@leo")])
    }
}
