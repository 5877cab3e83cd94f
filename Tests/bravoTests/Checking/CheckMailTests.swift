import Foundation
import TestSupport
import Testing

@testable import bravo

/// `bravo check` with a real mail server beside it.
@Suite(.enabled(if: RealMailServer.isInstalled)) struct CheckMailTests {
    private func check(
        _ server: RealMailServer, password: String = "right", security: String = "none", more: String = ""
    )
        throws -> (output: String, error: String)
    {
        let folder = try SettingsFolder()
        let settings = try folder.write(
            "bravo.yaml",
            """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            chats:
              salon:
                platform: salon
                url: http://127.0.0.1:1
                tokenFile: ./salon.token
                rooms: ["desk"]
            mail:
              server: 127.0.0.1:\(server.port)
              security: \(security)
              from: Bravo <bravo@atelier.example>
              user: bravo
              passwordFile: ./mail.password
            \(more)
            """)
        _ = try folder.write("salon.token", "canary-token\n")
        _ = try folder.write("mail.password", password + "\n")
        let check = try BravoProcess.run(["check", "--settings", settings])
        return (check.output, check.error)
    }

    @Test func `a mail server that lets us in is fine, and gets no mail`() throws {
        let server = try RealMailServer(login: ("bravo", "right"))
        let check = try check(server)
        #expect(check.output.contains("ok    mail: server"), "\(check)")
        #expect(check.output.contains("lets bravo in, in the clear, on this machine; no mail was sent"))
        #expect(server.mails == [] && server.greetings.map(\.user) == ["bravo"])
    }

    @Test func `over TLS it is fine where the authority is believed`() throws {
        let server = try RealMailServer(.starttls, login: ("bravo", "right"))
        let authority = try Certificates.shared.get().authority.path
        #expect(
            try check(server, security: "starttls", more: "  caFile: \(authority)").output.contains(
                "lets bravo in, over TLS"))
        #expect(try check(server, security: "starttls").output.contains("MEND  mail: server"))
    }

    @Test func `a password that is refused must be mended, and is not shown`() throws {
        let check = try check(try RealMailServer(login: ("bravo", "right")), password: "canary-password")
        #expect(check.output.contains("MEND  mail: server") && check.output.contains("refuses user and password"))
        #expect(!(check.output + check.error).contains("canary"))
    }

    @Test func `a server without logins is looked at, and one that is away may come back`() throws {
        let server = try RealMailServer()
        #expect(try check(server).output.contains("look  mail: server"))
        server.stop()
        #expect(try check(server).output.contains("MEND  mail: server"))
    }
}
