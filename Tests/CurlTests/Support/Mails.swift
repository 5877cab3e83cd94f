import Curl
import Foundation
import TestSupport

extension MailServer {
    /// A real server on loopback, over which whole mails go in the clear.
    static func plain(_ server: RealMailServer) -> MailServer {
        MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example")
    }

    /// The authority of the tests is believed unless there is another file.
    static func secured(
        _ server: RealMailServer, _ security: Security, believing authorities: URL?, login: Login? = nil
    ) -> MailServer {
        MailServer(
            host: "127.0.0.1", port: server.port, security: security, login: login, extraAuthorities: authorities,
            greeting: "atelier.example")
    }
}

extension MailMessage {
    static func to(_ name: String, _ change: (inout MailMessage) -> Void = { _ in }) -> MailMessage {
        var message = MailMessage(
            from: MailParty("bravo@atelier.example", name: "Bravo"), to: MailParty("\(name)@usine.example"),
            subject: "secret-subject", headers: [Header("Message-ID", "<0123456789abcdef@atelier.example>")],
            text: "secret-body\n", html: "<p>secret-body</p>\n")
        change(&message)
        return message
    }
}

/// How a mail ends that should not end well; nil when it does.
func failure(of client: MailClient, _ message: MailMessage) async -> MailFailure? {
    do throws(MailFailure) {
        try await client.send(message)
        return nil
    } catch {
        return error
    }
}

/// How one mail to that server ends.
func failure(_ message: MailMessage, to server: MailServer) async throws -> MailFailure? {
    let client = try MailClient(server)
    let failure = await failure(of: client, message)
    await client.close()
    return failure
}
