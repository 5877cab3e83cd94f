import Curl
import Foundation
import TestSupport
import Testing

/// Mails that do not get through, on a real server.
@Suite(.enabled(if: RealMailServer.isInstalled)) struct MailFailureTests {
    @Test(arguments: [
        ("busy", MailFailure.Delivery.surelyNotSent, MailFailure.Kind.refusedForNow(450), "450 4.2.1 try again later"),
        ("gone", .surelyNotSent, .refusedForGood(550), "550 5.1.1 no such mailbox"),
        ("full", .surelyNotSent, .refusedForNow(452), "(452 4.3.1)"),
        ("spam", .surelyNotSent, .refusedForGood(554), "(554 5.7.1)"),
        ("cut", .unknown, .connectionLost, "nobody knows whether it was taken"),
    ])
    func `what the server says or does not say decides, and nothing of the mail is told`(
        name: String, delivery: MailFailure.Delivery, kind: MailFailure.Kind, words: String
    ) async throws {
        let server = try RealMailServer()
        let end = try #require(try await failure(.to(name), to: .plain(server)))
        #expect((end.delivery, end.kind) == (delivery, kind))
        #expect(end.advice.contains(words) && !end.advice.contains("secret"), "\(end.advice)")
        #expect(server.mails.count == (["busy", "gone"].contains(name) ? 0 : 1))
    }

    @Test func `a server that offers no TLS gets neither login nor mail`() async throws {
        let server = try RealMailServer(.none, login: ("bravo", "right"))
        let login = MailServer.Login(user: "bravo") { "right" }
        let end = try await failure(.to("ines"), to: .secured(server, .startTLS, believing: nil, login: login))
        #expect((end?.delivery, end?.kind) == (.surelyNotSent, .noTLS))
        #expect(end?.advice.contains("STARTTLS") == true)
        #expect(server.mails == [])
    }

    @Test(arguments: [MailServer.Security.startTLS, .tls])
    func `the wrong kind of TLS for the port ends with a hint`(security: MailServer.Security) async throws {
        let server = try RealMailServer(security == .tls ? .starttls : .tls)
        var settings = MailServer.secured(server, security, believing: try Certificates.shared.get().authority)
        settings.connectTimeout = 3
        let end = try #require(try await failure(.to("ines"), to: settings))
        #expect(end.delivery == .surelyNotSent && [.noTLS, .timeout, .connection].contains(end.kind), "\(end)")
    }

    @Test(arguments: [
        (Certificates.Name.wrongHost, "another name"), (.expired, "expired"), (.selfSigned, "self-signed"),
    ])
    func `a bad certificate is refused before the login`(name: Certificates.Name, says: String) async throws {
        for security in [MailServer.Security.startTLS, .tls] {
            let server = try RealMailServer(security == .tls ? .tls : .starttls, name, login: ("bravo", "right"))
            let login = MailServer.Login(user: "bravo") { "right" }
            let authority = try Certificates.shared.get().authority
            let end = try await failure(
                .to("ines"), to: .secured(server, security, believing: authority, login: login))
            #expect((end?.delivery, end?.kind) == (.surelyNotSent, .certificate), "\(security)")
            #expect(end?.advice.contains(says) == true, "\(end?.advice ?? "")")
        }
    }

    @Test func `an authority that nobody vouches for is refused`() async throws {
        let server = try RealMailServer(.tls)
        let end = try await failure(.to("ines"), to: .secured(server, .tls, believing: nil))
        #expect(server.mails == [])
        #expect(end?.kind == .certificate && end?.advice.contains("authority") == true)
    }

    @Test(arguments: [
        ("bravo", "wrong", MailFailure.Kind.credentials), ("tired", "right", .refusedForNow(454)),
    ])
    func `a login that is refused is told without the password`(
        user: String, password: String, kind: MailFailure.Kind
    ) async throws {
        let server = try RealMailServer(login: ("bravo", "right"))
        var settings = MailServer.plain(server)
        settings.login = MailServer.Login(user: user) { password }
        let end = try #require(try await failure(.to("ines"), to: settings))
        #expect((end.delivery, end.kind) == (.surelyNotSent, kind))
        #expect(!end.advice.contains("wrong") && !end.advice.contains("right"), "\(end.advice)")
        #expect(server.mails == [])
    }

    @Test func `a server that wants a login where there is none says so`() async throws {
        let server = try RealMailServer(login: ("bravo", "right"))
        let end = try await failure(.to("ines"), to: .plain(server))
        #expect(end?.kind == .credentials && end?.advice.contains("give user and password") == true)
    }

    @Test func `nobody at the port, and a name that is none`() async throws {
        let dead = MailServer(host: "127.0.0.1", port: try deadPort(), security: .none, greeting: "atelier.example")
        #expect(try await failure(.to("ines"), to: dead)?.kind == .connection)
        let nameless = MailServer(host: "nowhere.invalid", port: 587, greeting: "atelier.example")
        #expect(try await failure(.to("ines"), to: nameless)?.kind == .nameResolution)
    }
}
