import Curl
import Foundation
import Praise
import TestSupport
import Testing

@testable import Chat

/// How a mail program is told of the way out, and how Python's reads it.
@Suite struct MailUnsubscribeTests {
    private static let page = "https://bravo.example.org/mail/stop/0123456789abcdef0123456789abcdef"

    @Test(
        .enabled(if: RealMailServer.isInstalled),
        arguments: [
            (page, nil, "<\(page)>, <mailto:bravo@atelier.example?subject=stop>", ["List-Unsubscribe=One-Click"]),
            (
                page, "sofia@atelier.example", "<\(page)>, <mailto:sofia@atelier.example?subject=stop>",
                ["List-Unsubscribe=One-Click"]
            ),
            (nil, nil, "<mailto:bravo@atelier.example?subject=stop>", []),
            // Without TLS, anybody on the way could press for its reader: RFC 8058 asks for https.
            (
                "http://10.0.0.7/mail/stop/0", nil,
                "<http://10.0.0.7/mail/stop/0>, <mailto:bravo@atelier.example?subject=stop>", []
            ),
            (
                nil, "a+b&c=d%25?e#f@atelier.example",
                "<mailto:a%2Bb%26c%3Dd%2525%3Fe%23f@atelier.example?subject=stop>", []
            ),
        ] as [(String?, String?, String, [String])])
    func `the page comes first, then whoever reads the answers`(
        page: String?, replyTo: String?, header: String, oneClick: [String]
    ) async throws {
        let server = try RealMailServer()
        let answers = try replyTo.map { Mailbox(try MailAddress($0), name: "Sofia d’Arc\r\nBcc: eve@evil.example") }
        let mailer = Mail(
            from: Mailbox(try MailAddress("bravo@atelier.example"), name: "Bravo"), replyTo: answers,
            client: try MailClient(
                MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example")))
        let letter = Letter(subject: "Un mot", words: "Merci", foot: "Bravo", language: .french)
        let composed = mailer.compose(
            letter, key: SendKey(rawValue: "0123456789abcdef"), at: Date(iso: "2026-11-17T10:00:00Z"),
            unsubscribe: page.flatMap { URL(string: $0) })
        try await mailer.send(composed, to: Mailbox(try MailAddress("ines@usine.example")))
        await mailer.client.close()
        let mail = try #require(server.mails.first)
        #expect(mail.defects == [] && mail.to == ["ines@usine.example"])
        #expect(mail.header("List-Unsubscribe") == [header])
        #expect(mail.header("List-Unsubscribe-Post") == oneClick)
        #expect(mail.header("Reply-To").count == (replyTo == nil ? 0 : 1) && mail.header("Bcc") == [])
        if let replyTo {
            #expect(
                mail.header("Reply-To")[0].hasSuffix("<\(replyTo)>") && mail.header("Reply-To")[0].contains("Sofia"))
        }
    }

    @Test func `a letter that an earlier version composed still goes out`() throws {
        let frozen = """
            {"date":"Tue, 17 Nov 2026 10:00:00 +0000","html":"<p>x</p>","messageID":"<0@x.example>","subject":"S","text":"x\\n"}
            """
        let letter = try #require(MailLetter(frozen: frozen))
        #expect(letter.unsubscribe == nil && !letter.isOneClick)
    }
}
