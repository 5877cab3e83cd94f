import Foundation
import Praise
import Testing

@testable import Chat

struct MatrixRenderingTests {
    private func rendered(_ parts: Words.Part...) -> MatrixRendering {
        MatrixRendering(Words(parts))
    }

    @Test func `words become text and the same as HTML`() {
        let words = rendered(.text("Merci "), .strong("Ana"), .lineBreak, .code("!bravo @ana"))
        #expect(words.body == "Merci Ana\n!bravo @ana")
        #expect(words.html == "Merci <strong>Ana</strong><br/><code>!bravo @ana</code>")
    }

    @Test(arguments: [
        "@channel @here @all @everyone @room", "<!channel> <!here> <users/all> <@12> <@&1>",
        "@**all** @_**x** @\"all\"",
        "{mention-call1} [x](http://evil)", "<script> <a href=x>", "*b* _i_ ~s~ ``` `code` ``` \\ | # > -",
        "x\u{202E}y \u{2066}z\u{2069}", "a\u{0}b\u{7}c\u{9B}d", "line\nbreak\r\nand\u{2028}more", "' \" & <\u{338}b",
    ])
    func `text of others rings nobody and stays text`(_ hostile: String) {
        for part in [Words.Part.text(hostile), .name(hostile), .strong(hostile)] {
            let words = rendered(part)
            #expect(!words.body.contains("@room") && !words.html.contains("@room"))
            #expect(!words.body.unicodeScalars.contains { $0.value < 32 || (0x202A...0x202E).contains($0.value) })
            let tags = words.html.replacing("<strong>", with: "").replacing("</strong>", with: "")
            #expect(!tags.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
            #expect(words.body.unicodeScalars.count(where: { $0 == "@" }) == words.body.count("@\u{200B}"))
        }
    }

    @Test func `what is to be typed keeps its sign, but never rings a room`() {
        #expect(rendered(.code("/bravo @ana")).body == "/bravo @ana")
        #expect(!rendered(.code("@room @\u{202E}room")).body.contains("@room"))
    }

    @Test func `a name from right to left is wrapped`() {
        #expect(rendered(.name("שירה")).body == "\u{2068}שירה\u{2069}")
        #expect(rendered(.name("Ana")).body == "Ana")
    }

    @Test func `what is too long ends with an ellipsis, between two characters`() {
        let words = rendered(.text(String(repeating: "👩‍👩‍👧", count: 9000)), .text("never"))
        #expect(words.body.utf8.count + words.html.utf8.count <= 30_010)
        #expect(words.body.hasSuffix("👩‍👩‍👧…") && words.html.hasSuffix("👩‍👩‍👧…"))
    }

    @Test func `rendering gives the same bytes every time, and is read back`() throws {
        let words = Words([.text("a/b <c>"), .lineBreak, .name("É")])
        let frozen = MatrixRendering(words).frozen
        #expect(frozen == #"{"body":"a/b <c>\nÉ","formatted_body":"a/b &lt;c&gt;<br/>É"}"#)
        #expect(MatrixRendering(frozen) == MatrixRendering(words))
        #expect(MatrixRendering("plain") == nil)
    }
}

extension String {
    fileprivate func count(_ part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
