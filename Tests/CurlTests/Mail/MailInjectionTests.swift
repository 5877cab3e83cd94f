import Curl
import Foundation
import TestSupport
import Testing

/// Every field that a person can fill, with everything that has ever made a second header, receiver or part.
@Suite struct MailInjectionTests {
    static let attempts = [
        "\r\nBcc: eve@evil.example", "\nBcc: eve@evil.example", "\rBcc: eve@evil.example", "a\r\n\r\nbody",
        "\u{2028}Bcc: eve@evil.example", "\u{85}Bcc: eve@evil.example", "\0Bcc: eve@evil.example",
        "\u{0B}\u{0C}Bcc: eve@evil.example",
        "\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n",
        "=?UTF-8?B?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=", "=?utf-8?q?=0D=0ABcc:_eve@evil.example?=",
        "\"><eve@evil.example>", "Ana\" <eve@evil.example>, \"Ben", "eve@evil.example, ana", "(a) <eve@evil.example>",
        "\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<b>x</b>", "\u{1B}[31mred", "\u{202E}moc.live@eve", "🏳️‍🌈👩🏽‍🚀",
        String(repeating: "é", count: 5000), String(repeating: "a\u{0301}\u{0302}\u{0303}\u{0304}", count: 300),
        String(repeating: "x", count: 3000), "\r\n ", " ", "",
    ]

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `text in a subject, a name or a body stays there`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        let fields: [(String, WritableKeyPath<MailMessage, String>)] = [
            ("subject", \.subject), ("text", \.text), ("html", \.html),
        ]
        for attempt in Self.attempts {
            for (_, path) in fields {
                #expect(await failure(of: client, .to("ines") { $0[keyPath: path] = attempt }) == nil)
            }
            #expect(await failure(of: client, .to("ines") { $0.to.name = attempt }) == nil)
            #expect(await failure(of: client, .to("ines") { $0.from.name = attempt }) == nil)
        }
        await client.close()
        #expect(server.mails.count == Self.attempts.count * 5)
        for mail in server.mails {
            #expect((mail.from, mail.to) == ("bravo@atelier.example", ["ines@usine.example"]))
            #expect(mail.headers.map { $0[0].lowercased() }.sorted() == Self.names, "\(mail.headers)")
            #expect(mail.types == ["multipart/alternative", "text/plain", "text/html"] && mail.defects == [])
            #expect(
                mail.header("To")[0].hasSuffix("ines@usine.example>") || mail.header("To") == ["ines@usine.example"])
            #expect(mail.ascii && mail.longest <= 998)
            #expect(!mail.headers.joined().contains { $0.contains("\n") || $0.contains("\0") })
        }
    }

    private static func spaceless(_ text: String) -> String { text.filter { $0 != " " } }

    private static let names = ["content-type", "from", "message-id", "mime-version", "subject", "to"]

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `a subject and a name in any script come back as they were`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        let texts = [
            "Inès Benali", "Nguyễn Chi", "Σωκράτης", "山田太郎", "محمد", "Un mot de Bravo (Atelier d’Élodie) 👏👩🏽‍🚀",
            "O'Neil, J. \"Jo\"",
            String(repeating: "été ", count: 40) + "fin", "plain", String(repeating: "ab ", count: 60) + "c",
            "=?not one?=",
        ]
        for text in texts {
            #expect(await failure(of: client, .to("ines") { ($0.subject, $0.to.name) = (text, text) }) == nil)
        }
        await client.close()
        #expect(server.mails.map { $0.header("Subject")[0] } == texts)
        for (mail, text) in zip(server.mails, texts) {
            // Python keeps the space between two encoded words of a name, which RFC 2047 (6.2) says to drop.
            let header = Self.spaceless(mail.header("To")[0]).replacingOccurrences(of: "\\", with: "")
            let name = Self.spaceless(text)
            #expect(header == "\(name)<ines@usine.example>" || header == "\"\(name)\"<ines@usine.example>", "\(header)")
            for line in mail.raw.components(separatedBy: "\r\n") where line.contains("=?UTF-8?B?") {
                #expect(line.utf8.count <= 76)
            }
        }
    }

    @Test(arguments: [
        "ines", "@usine.example", "ines@", "a@b@c", "ines@usine.example\r\nRCPT TO:<eve@evil.example>",
        "ines@usine.example\n",
        "<ines@usine.example>", "ines@usine.example>", "ines@usine.example,eve@evil.example",
        "ines benali@usine.example",
        "inès@usine.example", "ines@usine.example\0", "\"ines\"@usine.example", "ines@usine.example SIZE=1", "",
        String(repeating: "a", count: 65) + "@usine.example", "a@" + String(repeating: "b", count: 254),
    ])
    func `an address that could be anything more is never sent to, nor from`(address: String) async throws {
        let server = try ScriptedServer { _ in }
        let client = try MailClient(
            MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example"))
        #expect(await failure(of: client, .to("ines") { $0.to.address = address })?.kind == .invalid)
        #expect(await failure(of: client, .to("ines") { $0.from.address = address })?.kind == .invalid)
        #expect(await failure(of: client, .to("ines") { $0.replyTo = MailParty(address) })?.kind == .invalid)
        await client.close()
        #expect(server.connectionCount == 0)
    }

    @Test(arguments: [
        Header("Bcc", "eve@evil.example"), Header("to", "eve@evil.example"),
        Header("Reply-To", "eve@evil.example"), Header("Content-Type", "text/html"),
        Header("X", "a\r\nBcc: eve@evil.example"), Header("X", "é"), Header("X", ""), Header("X", " "),
        Header("X:", "a"),
        Header("X\r\nBcc", "a"), Header("", "a"), Header("X", String(repeating: "a", count: 901)),
    ])
    func `a further header cannot be another's, nor hold more than itself`(header: Header) async throws {
        let client = try MailClient(
            MailServer(host: "127.0.0.1", port: 1, security: .none, greeting: "atelier.example"))
        let end = await failure(of: client, .to("ines") { $0.headers = [header] })
        #expect(end?.kind == .invalid && end?.advice.contains("evil") == false)
        await client.close()
    }

    @Test(arguments: ["", "mail.example.org/x", "a b", "a\r\nb", "user@host", "a?b", "a#b", "[::1]"])
    func `a host or a greeting that is none makes no client`(text: String) {
        #expect(throws: MailFailure.self) { try MailClient(MailServer(host: text, port: 25, greeting: "x.example")) }
        #expect(throws: MailFailure.self) { try MailClient(MailServer(host: "x.example", port: 25, greeting: text)) }
    }
}
