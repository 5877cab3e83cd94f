import Curl
import Foundation
import TestSupport
import Testing

/// Mails to a real server, read back by Python.
@Suite(.enabled(if: RealMailServer.isInstalled)) struct MailSendingTests {
    @Test func `a mail has the headers and the two parts that it was given, and no more`() async throws {
        let server = try RealMailServer()
        let message = MailMessage.to("ines") {
            $0.to.name = "Inès Benali"
            $0.subject = "Un mot de Bravo"
            $0.text = "Été : « la salle trouvée » 👏\n.\nFrom nobody\n\nfin "
            $0.html = "<p>\(String(repeating: "été ", count: 400))</p>"
        }
        #expect(try await failure(message, to: .plain(server)) == nil)
        let mail = try #require(server.mails.first)
        #expect(server.mails.count == 1 && mail.defects == [])
        #expect((mail.from, mail.to) == ("bravo@atelier.example", ["ines@usine.example"]))
        #expect(mail.hello == "atelier.example")
        #expect(mail.header("From") == ["Bravo <bravo@atelier.example>"])
        #expect(mail.header("To") == ["Inès Benali <ines@usine.example>"])
        #expect(mail.header("Subject") == ["Un mot de Bravo"])
        #expect(mail.header("Message-ID") == ["<0123456789abcdef@atelier.example>"])
        #expect(
            Set(mail.headers.map { $0[0] }) == ["Content-Type", "Mime-Version", "From", "To", "Subject", "Message-ID"])
        #expect(mail.types == ["multipart/alternative", "text/plain", "text/html"])
        #expect(mail.encodings == ["quoted-printable", "quoted-printable"])
        #expect(mail.text == message.text && mail.html == message.html)
        #expect(mail.ascii && mail.longest <= 86)
    }

    @Test(arguments: [
        ("", "", ""), ("a\nb", "a\nb", "LF"), ("a\r\nb", "a\nb", "CRLF"), ("a\rb\r", "a\nb\n", "CR"),
        ("a\0b", "ab", "NUL"),
        (".", ".", "a dot"), ("\r\n.\r\n", "\n.\n", "a dot on its own line"),
    ])
    func `a text keeps its lines, whatever ends them`(text: String, read: String, what: String) async throws {
        let server = try RealMailServer()
        #expect(try await failure(.to("ines") { $0.text = text }, to: .plain(server)) == nil)
        #expect(server.mails.map { $0.text } == [read], "\(what)")
    }

    @Test func `STARTTLS and TLS from the first byte carry the login and the mail`() async throws {
        for security in [MailServer.Security.startTLS, .tls] {
            let server = try RealMailServer(
                security == .tls ? .tls : .starttls, login: ("bravo@atelier.example", "pässword 1"))
            let login = MailServer.Login(user: "bravo@atelier.example") { "pässword 1" }
            let authority = try Certificates.shared.get().authority
            let end = try await failure(
                .to("ines"), to: .secured(server, security, believing: authority, login: login))
            #expect(end == nil, "\(security)")
            #expect(server.mails.map { $0.tls } == [true])
            #expect(server.mails.map { $0.user } == ["bravo@atelier.example"])
        }
    }

    @Test func `mails under way at the same time are each sent once`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        await withTaskGroup(of: MailFailure?.self) { group in
            for number in 1...20 { group.addTask { await failure(of: client, .to("ines\(number)")) } }
            for await end in group { #expect(end == nil) }
        }
        await client.close()
        #expect(Set(server.mails.flatMap { $0.to }).count == 20 && server.mails.count == 20)
    }

    @Test func `a greeting logs in and leaves no mail`() async throws {
        let server = try RealMailServer(.starttls, login: ("bravo", "right"))
        let authority = try Certificates.shared.get().authority
        let login = MailServer.Login(user: "bravo") { "right" }
        let client = try MailClient(.secured(server, .startTLS, believing: authority, login: login))
        #expect(try await client.greet())
        await client.close()
        #expect(server.greetings.map(\.tls) == [true] && server.greetings.map(\.user) == ["bravo"])
        #expect(server.mails == [])
    }

    @Test func `a server without logins is told from one that lets us in`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        #expect(try await client.greet() == false)
        await client.close()
        #expect(server.mails == [])
    }
}
