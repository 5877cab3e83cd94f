import Praise
import Testing

@testable import Chat

struct MatrixHTMLTests {
    @Test(
        arguments: [
            (
                "!bravo <a href=\"https://matrix.to/#/@leo:ex.org\">Léo</a> pour x",
                [.text("!bravo "), .mention("@leo:ex.org", label: "Léo"), .text(" pour x")]
            ),
            ("<a href='https://matrix.to/#/%40leo%3Aex.org?via=ex.org'>L</a>", [.mention("@leo:ex.org", label: "L")]),
            ("<a href=matrix:u/leo:ex.org>L</a>", [.mention("@leo:ex.org", label: "L")]),
            ("<a href=\"https://example.org\">site</a> x", [.text("site x")]),
            ("<p>one</p>\n<p>two</p>", [.text("one\ntwo")]),
            ("one<br>two<br/>three", [.text("one\ntwo\nthree")]),
            ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", [.text("a\nb")]),
            ("a <code>/bravo</code> b", [.text("a "), .code("/bravo"), .text(" b")]),
            ("<pre><code>a\n  b</code></pre>c", [.code("a\n  b"), .text("c")]),
            ("<blockquote>q <b>w</b></blockquote>x", [.quote("q w"), .text("x")]),
            (
                "<mx-reply><blockquote><a href=\"https://matrix.to/#/@leo:ex.org\">L</a> said</blockquote></mx-reply>!bravo",
                [.quote("L said"), .text("!bravo")]
            ),
            (
                "a &lt;b&gt; &amp;amp; &#39;c&#x27; &nbsp;d &unknown; & e",
                [.text("a <b> &amp; 'c' \u{A0}d &unknown; & e")]
            ),
            ("<b>bo<i>l</b>d</i> <u>x</u>", [.text("bold x")]),
            ("<img alt=\"👏\" src=\"mxc://x\">", [.text("👏")]),
            ("tab\tand\n  spaces", [.text("tab and spaces")]),
        ] as [(String, [Span])])
    func `what an HTML message shows becomes spans`(_ html: String, _ spans: [Span]) {
        #expect(MatrixHTML.spans(html) == spans)
    }

    @Test(
        arguments: [
            ("a < b > c <3", [.text("a < b > c <3")]),
            ("<a href=\"https://matrix.to/#/@leo:ex.org\">open", [.mention("@leo:ex.org", label: "open")]),
            ("x<blockquote>never closed", [.text("x"), .quote("never closed")]),
            ("</code></blockquote></a>x", [.text("x")]),
            ("x<a href=\"", [.text("x")]),
            ("<!-- <b> --> x <!-->y", [.text("x y")]),
            ("<script>/bravo</script>x<style>y</style>", [.text("x")]),
            ("<a href=\"https://matrix.to/#/!room:ex.org/$event\">r</a>", [.text("r")]),
            ("<code><a href=\"https://matrix.to/#/@leo:ex.org\">L</a></code>", [.code("L")]),
            ("<a href=\"https://matrix.to/#/@leo\">L</a>", [.text("L")]),
            ("<a href=\"https://matrix.to/#/@leo:ex.org\"></a>", [.mention("@leo:ex.org", label: "@leo:ex.org")]),
            ("<a href=x href=\"https://matrix.to/#/@leo:ex.org\">L</a>", [.text("L")]),
            ("&#0;&#xD800;&#99999999;", [.text("\u{FFFD}\u{FFFD}\u{FFFD}")]),
            ("", []),
            ("<", [.text("<")]),
            ("</", [.text("</")]),
            ("<p></p>", []),
        ] as [(String, [Span])])
    func `hostile HTML is read without complaint`(_ html: String, _ spans: [Span]) {
        #expect(MatrixHTML.spans(html) == spans)
    }

    @Test func `depth costs nothing`() {
        let depth = 10_000
        let html = String(repeating: "<blockquote><code>", count: depth) + "x"
        #expect(MatrixHTML.spans(html) == [.quote("x")])
        let closed = html + String(repeating: "</code></blockquote>", count: depth) + "y"
        #expect(MatrixHTML.spans(closed) == [.quote("x"), .text("y")])
    }

    @Test func `every cut of a message is read`() {
        let html = #"<p>!bravo <a href="https://matrix.to/#/@l:e">L</a> &amp; <code>x</code><!-- y --></p>"#
        for length in 0...html.count {
            _ = MatrixHTML.spans(String(html.prefix(length)))
            _ = MatrixHTML.spans(String(html.suffix(length)))
        }
        #expect(MatrixHTML.spans(html).count == 4)
    }
}
