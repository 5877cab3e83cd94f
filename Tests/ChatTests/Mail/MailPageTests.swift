import Foundation
import Praise
import TestSupport
import Testing

@testable import Chat

/// The HTML of a letter. `Tests/Browser/letters.py` looks at the same letters in a browser.
@Suite struct MailPageTests {
    @Test func `each block is what it is, also without any style`() {
        let html = MailHTML.document(LetterSamples.french).replacing(#/ style="[^"]*"/#, with: "")
        for piece in [
            "<html lang=\"fr\">", "<p>Bonjour Sofia. <strong>Vous d’abord</strong>",
            "<h2>Trois gestes, si vous en avez le temps</h2>", "<ol>\n<li>Hugo, par Tom\u{A0}:",
            "autres.<br>\nEn faire un standard", "<code>standard : rappeler avant 18 h</code></li>\n</ol>",
            "<table>\n<caption>Mercis entre services, cette semaine</caption>",
            "<thead><tr><th scope=\"col\">De \\ à</th><th scope=\"col\">Accueil</th>",
            "<tr><th scope=\"row\">Accueil</th><td>–</td><td>12</td><td>48 %</td></tr>",
            "<a href=\"https://bravo.example.org/mail/stop/0123456789abcdef0123456789abcdef\">Dites-le ici</a>",
        ] { #expect(html.contains(piece), "\(piece)") }
        #expect(!html.contains("L’accueil a remercié"))
    }

    @Test(arguments: LetterSamples.all)
    func `nothing of others opens a tag, and no colour but the reader's own is used`(name: String, letter: Letter) {
        let html = MailHTML.document(letter)
        let tags = Set(html.matches(of: /<\/?([a-zA-Z][a-zA-Z0-9]*)/).map { String($0.1) })
        #expect(
            tags.isSubset(of: [
                "html", "head", "meta", "title", "style", "body", "div", "p", "h2", "ol", "li", "br", "strong", "code",
                "a",
                "table", "caption", "thead", "tbody", "tr", "th", "td",
            ]))
        #expect(
            !html.contains("background") && !html.contains(#/[; "]color: *#/#)
                && html.contains("color-scheme: light dark"))
        #expect(html.matches(of: /<style/).count == 1 && html.matches(of: /<table/).count <= 1)
    }

    @Test func `every row has a cell for each column`() {
        let html = MailHTML.document(LetterSamples.hostile)
        let rows = html.components(separatedBy: "<tr>").dropFirst()
        #expect(rows.count == 4)
        for row in rows {
            #expect((row.components(separatedBy: "</tr>")[0]).matches(of: #/<(th|td) /#).count == 6)
        }
        #expect(html.contains(">5 and more</td>"))
    }

    /// In the folder that `BRAVO_LETTERS` names, for `Tests/Browser/letters.py`; else in one that goes with the test.
    @Test(arguments: LetterSamples.all)
    func `a letter can be looked at as a file`(name: String, letter: Letter) throws {
        let scratch = try TemporaryFolder()
        let folder = ProcessInfo.processInfo.environment["BRAVO_LETTERS"].map { URL(filePath: $0) } ?? scratch.url
        let file = folder.appending(path: "\(name).html")
        try Data(MailHTML.document(letter).utf8).write(to: file)
        #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("</html>\n"))
    }
}
