import Curl
import Foundation
import Praise
import TestSupport
import Testing

@testable import Chat

@Suite struct MailLetterTests {
    private static let key = SendKey(rawValue: "0123456789abcdef")
    private static let words: Words =
        "\(name: "Ana <b>") & \(strong: "Ben")\n\(code: "/bravo @ana pour …") \(text: "\"a\" 'b'")"
    private static let letter = Letter(
        subject: "Un mot de Bravo", words: words, foot: "Je suis Bravo.", language: .french)

    private func mailer(_ server: RealMailServer) throws -> Mail {
        Mail(
            from: Mailbox(try MailAddress("bravo@atelier.example"), name: "Bravo"),
            client: try MailClient(
                MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example")))
    }

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `a letter arrives as text and as a page, dated and named`() async throws {
        let server = try RealMailServer()
        let mailer = try mailer(server)
        let composed = mailer.compose(
            Self.letter, key: Self.key, at: Date(iso: "2026-11-17T10:00:00Z"),
            unsubscribe: nil)
        try await mailer.send(composed, to: Mailbox(try MailAddress("ines@usine.example"), name: "Inès Benali"))
        await mailer.client.close()
        let mail = try #require(server.mails.first)
        #expect(mail.defects == [])
        #expect(mail.header("Date") == ["Tue, 17 Nov 2026 10:00:00 +0000"])
        #expect(mail.header("Message-ID") == ["<0123456789abcdef@atelier.example>"])
        #expect(mail.header("Auto-Submitted") == ["auto-generated"])
        #expect(mail.header("List-Unsubscribe") == ["<mailto:bravo@atelier.example?subject=stop>"])
        #expect(mail.header("Subject") == ["Un mot de Bravo"])
        #expect(mail.header("To") == ["Inès Benali <ines@usine.example>"])
        #expect(mail.text == "Ana <b> & Ben\n`/bravo @ana pour …` \"a\" 'b'\n\n-- \nJe suis Bravo.\n")
        let html = try #require(mail.html)
        #expect(html.contains("<html lang=\"fr\">") && html.contains("color-scheme: light dark"))
        #expect(
            html.contains(
                ">Ana &lt;b&gt; &amp; <strong>Ben</strong><br>\n<code>/bravo @ana pour …</code> &quot;a&quot; &#39;b&#39;</p>"
            ))
        for remote in ["http:", "https:", "src=", "url(", "<img", "<script", "<link"] {
            #expect(!html.contains(remote))
        }
    }

    @Test func `what is kept is the same for the same letter, and what it cannot read is refused`() async throws {
        let letter = MailLetter(
            Self.letter, key: Self.key, domain: "atelier.example", at: Date(iso: "2026-11-17T10:00:00Z"),
            unsubscribe: nil)
        #expect(letter.frozen == letter.frozen && MailLetter(frozen: letter.frozen) == letter)
        #expect(MailLetter(frozen: "👏") == nil)
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("&lt;", "&amp;lt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("a\0b\u{1B}c\u{85}d", "a b c d"),
        ("</p></body>", "&lt;/p&gt;&lt;/body&gt;"),
        ("é👏", "é👏"),
    ])
    func `text of others stays text in a page`(text: String, html: String) {
        #expect(MailHTML.html("\(text: text)") == html)
        #expect(MailHTML.escaped(text) == html)
    }

    @Test(arguments: [
        ("2026-11-17T10:00:00Z", "Tue, 17 Nov 2026 10:00:00 +0000"),
        ("2027-01-03T23:59:59Z", "Sun, 3 Jan 2027 23:59:59 +0000"),
        ("2028-02-29T00:00:00Z", "Tue, 29 Feb 2028 00:00:00 +0000"),
    ])
    func `dates are written as mails write them`(instant: String, text: String) {
        #expect(MailDate.text(Date(iso: instant)) == text)
    }

    @Test(arguments: [
        (MailFailure.Delivery.unknown, MailFailure.Kind.connectionLost, ChatFailure.Kind.unknown),
        (.unknown, .cancelled, .unknown),
        (.surelyNotSent, .cancelled, .unreachable), (.surelyNotSent, .closed, .unreachable),
        (.surelyNotSent, .credentials, .unauthorized), (.surelyNotSent, .refusedForGood(550), .refused),
        (.surelyNotSent, .refusedForNow(450), .rateLimited(after: 60)),
        (.surelyNotSent, .refusedForNow(421), .unreachable),
        (.surelyNotSent, .refusedForNow(454), .unreachable), (.surelyNotSent, .certificate, .unreachable),
        (.surelyNotSent, .noTLS, .unreachable), (.surelyNotSent, .timeout, .unreachable),
        (.surelyNotSent, .invalid, .refused),
    ])
    func `a failure means to the outbox what it means to the mail`(
        delivery: MailFailure.Delivery, kind: MailFailure.Kind, meaning: ChatFailure.Kind
    ) {
        #expect(ChatFailure(MailFailure(delivery, kind, advice: "Look.")) == ChatFailure(meaning, advice: "Look."))
    }
}
