import Curl
import Foundation
import Praise
import Testing

@testable import bravo

@Suite struct SettingsMailTests {
    private static func mail(_ lines: String...) -> String {
        Sample.smallest + "mail:\n" + lines.map { "  \($0)\n" }.joined()
    }

    @Test func `without the section there is no mail, and two keys are enough for it`() throws {
        let folder = try SettingsFolder()
        #expect(try folder.settings(Sample.smallest).mail == nil)
        #expect(try folder.settings(Sample.smallest + "mail:\n  #server: x\n").mail == nil)
        let settings = try folder.settings(Self.mail("server: mail.example.org:587", "from: bravo@example.org"))
        let mail = try #require(settings.mail)
        #expect(mail.server == ListenAddress(host: "mail.example.org", port: 587) && mail.security == .starttls)
        #expect(mail.from == Mailbox(try MailAddress("bravo@example.org")) && mail.login == nil)
        let server = mail.mailServer { Secret("") }
        #expect(server.security == .startTLS && server.greeting == "example.org")
    }

    @Test func `a name, a login and its password are read, and the password shows nowhere`() throws {
        let folder = try SettingsFolder()
        let settings = try folder.settings(
            Self.mail(
                "server: \"[::1]:25\"", "security: none", "from: L’équipe Bravo <bravo@example.org>", "user: bravo",
                "passwordFile: ./mail.password"))
        _ = try folder.write("mail.password", "s3 crét\n")
        _ = try folder.write("matrix.token", "syt_abc\n")
        let mail = try #require(settings.mail)
        #expect(mail.from.name == "L’équipe Bravo" && mail.server.host == "::1")
        #expect(try mail.login?.readPassword(credentials: nil).revealed == "s3 crét")
        #expect(try settings.readTokens(credentials: nil)[.mail]?.revealed == "s3 crét")
        let wire = try MailWire(mail)
        #expect(!"\(settings) \(wire)".contains("crét"))
    }

    @Test(arguments: [
        (["server: mail.example.org"], "has no port. Write host:port, such as mail.example.org:587."),
        (["server: mail.example.org:465"], "speaks TLS from the first byte on port 465. Write `security: tls`"),
        (["server: mail.example.org:25", "security: none"], "readable by anyone on the way"),
        (
            ["server: mail.example.org:587", "from: bravo"],
            "mail.from: “bravo” has no @. Write it like bravo@example.org"
        ),
        (["from: Bravo <bravo@exa mple.org>"], "holds a space or an invisible character"),
        (["from: bravo@example.org, eve@example.org"], "has more than one @"),
        (["from: bravo@example.org"], "mail.server: is missing"), (["user: bravo"], "mail.passwordFile: is missing"),
        (["passwordFile: ./mail.password"], "mail.user: is missing"),
        (["passwordFile: abcdefghijklmnopqrstuvwxyz"], "looks like the token itself"),
        (["password: hunter2"], "`passwordFile: ./mail.password`"), (["security: ssl"], "is not one of the choices"),
    ])
    func `what is wrong with it is told with what to write`(lines: [String], complaint: String) throws {
        let complaints = try SettingsFolder.complaints(
            about: Sample.smallest + "mail:\n" + lines.map { "  \($0)\n" }.joined())
        #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
        #expect(!complaints.joined().contains("hunter2") && !complaints.joined().contains("abcdefghij"))
    }

    @Test func `no chat can be called mail`() throws {
        let complaints = try SettingsFolder.complaints(
            about: Sample.smallest.replacingOccurrences(of: "  matrix:", with: "  mail:"))
        #expect(complaints.contains { $0.contains("cannot be a chat's name: it means mail") }, "\(complaints)")
    }

    @Test func `a password that others can read is refused at its place`() throws {
        let folder = try SettingsFolder()
        let settings = try folder.settings(
            Self.mail(
                "server: mail.example.org:587", "from: bravo@example.org", "user: bravo",
                "passwordFile: ./mail.password"))
        _ = try folder.write("mail.password", "hunter2\n", mode: 0o644)
        let failure = try #require(throws: SettingsFailure.self) {
            try settings.mail?.login?.readPassword(credentials: nil)
        }
        #expect("\(failure)".contains("mail.passwordFile") && "\(failure)".contains("make a new password"))
        #expect(!"\(failure)".contains("hunter2"))
    }

    @Test func `whoever reads the answers, and where the pages are reached, are read`() throws {
        let folder = try SettingsFolder()
        let lines = Self.mail(
            "server: mail.example.org:587", "from: bravo@example.org", "replyTo: Sofia <sofia@example.org>")
        let settings = try folder.settings(lines + "web:\n  url: https://intra.example.org/bravo/\n")
        #expect(settings.mail?.replyTo == Mailbox(try MailAddress("sofia@example.org"), name: "Sofia"))
        #expect(settings.publicURL?.absoluteString == "https://intra.example.org/bravo")
        let plain = try folder.settings(Sample.smallest + "web:\n  url: http://bravo.intra:8080\n")
        #expect(plain.publicURL?.absoluteString == "http://bravo.intra:8080" && plain.mail == nil)
        #expect(try folder.settings(Sample.smallest).publicURL == nil)
    }

    @Test(arguments: [
        ("bravo.example.org", "does not say https://. Write it like https://bravo.example.org."),
        ("ftp://bravo.example.org", "is not the address of a page"),
        ("https://ana:hunter2@bravo.example.org", "holds a user name or a password"),
        ("https://bravo.example.org/?a=b", "holds a ? or a #"), ("https://", "has no usable host or port"),
        ("https://bravo.example.org/" + String(repeating: "a", count: 300), "is longer than 300 characters"),
    ])
    func `an address that leads to no page is told with what to write`(url: String, complaint: String) throws {
        let complaints = try SettingsFolder.complaints(about: Sample.smallest + "web:\n  url: \"\(url)\"\n")
        #expect(complaints.count == 1 && complaints[0].contains(complaint), "\(complaints)")
        #expect(!complaints.joined().contains("hunter2"))
    }
}
