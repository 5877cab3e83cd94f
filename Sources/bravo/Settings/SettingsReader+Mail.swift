import Foundation
import Praise

extension SettingsReader {
    /// The section `mail`; nil where it is missing, and where it has to be mended.
    mutating func mail(_ entry: SettingsEntry?, file: String, folder: URL) -> Settings.Mail? {
        // One whose keys are all commented out is none.
        guard let section = section(entry), !section.entries.isEmpty else { return nil }
        let security = choice(section["security"], Settings.Mail.Security.self) ?? .starttls
        let server = read(require("server", in: section)) { (text) throws(SettingsObjection) in
            try Self.server(text, security)
        }
        let from = read(require("from", in: section), Self.mailbox)
        let replyTo = read(section["replyTo"], Self.mailbox)
        let login = login(section, file: file, folder: folder)
        let caFile = path(section["caFile"], in: folder)
        guard let server, let from else { return nil }
        return Settings.Mail(
            server: server, security: security, from: from, replyTo: replyTo, login: login, caFile: caFile)
    }

    private static func server(
        _ text: String, _ security: Settings.Mail.Security
    ) throws(SettingsObjection) -> ListenAddress {
        let server = try ListenAddress(text, such: "mail.example.org:587")
        guard server.port > 0 else {
            throw SettingsObjection("has no port", "Write host:port, such as mail.example.org:587.")
        }
        if security == .none, !HostName.isLoopback(server.host) {
            throw SettingsObjection(
                "would get mail and password readable by anyone on the way",
                "Leave `security: none` out, or send through a mail server on this machine, such as 127.0.0.1:25.")
        }
        if security == .starttls, server.port == 465 {
            throw SettingsObjection(
                "speaks TLS from the first byte on port 465", "Write `security: tls` beside it, or port 587.")
        }
        return server
    }

    /// `bravo@example.org`, or with a name: `Bravo <bravo@example.org>`.
    private static func mailbox(_ text: String) throws(SettingsObjection) -> Mailbox {
        var (name, address) = ("", text)
        if text.hasSuffix(">"), let start = text.lastIndex(of: "<") {
            name = String(text[..<start]).trimmingSpaces
            address = String(text[text.index(after: start)...].dropLast())
        }
        do throws(MailAddress.Flaw) {
            return Mailbox(try MailAddress(address), name: name.isEmpty ? nil : name)
        } catch {
            let parts = error.advice.split(separator: ";", maxSplits: 1).map { String($0).trimmingSpaces }
            throw SettingsObjection(
                parts[0], "Write it like bravo@example.org, or Bravo <bravo@example.org>.")
        }
    }

    /// Both or neither of `user` and `passwordFile`.
    private mutating func login(_ section: SettingsSection, file: String, folder: URL) -> Settings.Mail.Login? {
        guard section["user"] != nil || section["passwordFile"] != nil else { return nil }
        let user = read(require("user", in: section)) { (text) throws(SettingsObjection) in text }
        let entry = require("passwordFile", in: section)
        let password = read(entry) { (text) throws(SettingsObjection) in try TokenSource(text, relativeTo: folder) }
        guard let user, let password, let entry else { return nil }
        return Settings.Mail.Login(
            user: user, password: password,
            passwordOrigin: Settings.Origin(file: file, key: entry.path, place: entry.place))
    }
}
