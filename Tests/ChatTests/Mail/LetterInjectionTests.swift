import Curl
import Foundation
import Praise
import TestSupport
import Testing

@testable import Chat

/// Everything that a person can fill and that comes by mail, with all that has ever made a second header, receiver, part or tag.
@Suite struct LetterInjectionTests {
    static let attempts = [
        "\r\nBcc: eve@evil.example", "\nBcc: eve@evil.example", "\rBcc: eve@evil.example", "a\r\n\r\n<b>body</b>",
        "\u{2028}Bcc: eve@evil.example", "\u{85}Bcc: eve@evil.example", "\0Bcc: eve@evil.example",
        "\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n",
        "=?UTF-8?B?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=", "\"><eve@evil.example>", "eve@evil.example, ana",
        "\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<b>x</b>", "\u{1B}[31mred", "\u{202E}moc.live@eve",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p></div></body></html><b>x",
        "\" style=\"color:red",
        "' onmouseover='x", "<!-- ", "]]>", "&lt;script&gt;", "{{html}}", "\n-- \nNot our signature", "-- ",
        String(repeating: "é", count: 4000),
    ]

    /// A letter with the attempt in one place.
    static let fields: [(name: String, letter: @Sendable (String) -> Letter)] = [
        ("a name", { mailed(PassOn(names: [$0], giver: "Ana", reason: "le café")) }),
        ("a service", { mailed(PassOn(names: ["Inès"], team: $0, giver: "Ana", reason: "le café")) }),
        ("a giver", { mailed(PassOn(names: ["Inès"], giver: $0, reason: "le café")) }),
        ("a reason", { mailed(PassOn(names: ["Inès"], giver: "Ana", reason: $0)) }),
        ("a workspace", { mailed(PassOn(names: ["Inès"], giver: "Ana", reason: "le café"), workspace: $0) }),
        ("a value, in a heading", { letter(.heading("\(strong: $0) : \(text: $0)")) }),
        ("a standard's words, in an item", { letter(.items(["\(strong: $0)", "\(code: $0)", "\(name: $0)"])) }),
        (
            "a caption and cells",
            { text in
                let cell: Words = "\(text: text)"
                return letter(
                    .table(
                        LetterTable(caption: cell, columns: [cell, cell], rows: [[cell, cell], [cell]]), inWords: cell))
            }
        ),
        ("a link", { letter(.paragraph("\(link: $0, to: $0)")) }),
    ]

    private static func mailed(_ news: PassOn, workspace: String = "Atelier Dupont") -> Letter {
        Wording(language: .french, zone: .gmt, workspace: workspace)
            .letter(for: .mailed(news), stoppingAt: "https://bravo.example.org/mail/stop/0")
    }

    private static func letter(_ block: LetterBlock) -> Letter {
        Letter(subject: "Un mot de Bravo", blocks: [block], foot: "Je suis Bravo.", language: .french)
    }

    @Test(.enabled(if: RealMailServer.isInstalled), arguments: fields.indices)
    func `text of others stays where it was put`(field: Int) async throws {
        let server = try RealMailServer()
        let mailer = Mail(
            from: Mailbox(try MailAddress("bravo@atelier.example"), name: "Bravo"),
            client: try MailClient(
                MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example")))
        for attempt in Self.attempts {
            let composed = mailer.compose(
                Self.fields[field].letter(attempt), key: SendKey(rawValue: "0123456789abcdef"),
                at: Date(iso: "2026-11-17T10:00:00Z"))
            try await mailer.send(composed, to: Mailbox(try MailAddress("ines@usine.example"), name: attempt))
        }
        await mailer.client.close()
        #expect(server.mails.count == Self.attempts.count)
        for mail in server.mails { expectWhole(mail) }
    }

    /// One mail with our own headers and parts, to one receiver, in which no tag is anybody else's.
    private func expectWhole(_ mail: ReceivedMail) {
        #expect((mail.from, mail.to) == ("bravo@atelier.example", ["ines@usine.example"]))
        #expect(mail.headers.map { $0[0].lowercased() }.sorted() == Self.headers, "\(mail.headers)")
        #expect(mail.types == ["multipart/alternative", "text/plain", "text/html"] && mail.defects == [])
        #expect(mail.ascii && mail.longest <= 998)
        #expect(!mail.headers.joined().contains { $0.contains("\n") || $0.contains("\0") })
        #expect(mail.header("List-Unsubscribe") == ["<mailto:bravo@atelier.example?subject=stop>"])
        let (text, html) = (mail.text ?? "", mail.html ?? "")
        #expect(text.components(separatedBy: "\n-- \n").count == 2, "\(text)")
        #expect(html.matches(of: /<html|<body|<div style="max|<\/body>|<\/html>/).count == 5)
        #expect(html.firstMatch(of: /<(script|img|b|eve|!--)[ >@]/) == nil)
        let attributes = Set(html.matches(of: /<[a-z0-9]+ ([a-z]+)=/).map { String($0.1) })
        #expect(attributes.isSubset(of: ["lang", "charset", "name", "style", "scope", "href"]), "\(attributes)")
        #expect(!(text + html).unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }

    private static let headers = [
        "auto-submitted", "content-type", "date", "from", "list-unsubscribe", "message-id", "mime-version", "subject",
        "to",
    ]
}
