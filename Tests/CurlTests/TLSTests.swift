import Curl
import Foundation
import TestSupport
import Testing

@Suite struct TLSTests {
    @Test(arguments: ["127.0.0.1", "localhost"])
    func `an authority of one's own is believed when its file says so`(_ host: String) async throws {
        let client = try client(believing: Certificates.shared.get().authority)
        let server = try TLSServer(.good)
        let request = HTTPRequest(.get, try server.url(host: host), isRepeatable: false)
        #expect(try await client.send(request).status == 200)
        await client.close()
    }

    /// With the authority believed, so that each is refused for its own fault.
    @Test(arguments: [
        (Certificates.Name.wrongHost, "another name"), (.expired, "expired"), (.selfSigned, "self-signed"),
    ])
    func `a bad certificate is refused, and nothing was sent`(_ name: Certificates.Name, says: String) async throws {
        let client = try client(believing: Certificates.shared.get().authority)
        try await expectRefusal(client, try TLSServer(name), says: says)
    }

    @Test func `an authority that nobody vouches for is refused`() async throws {
        try await expectRefusal(try client(believing: nil), try TLSServer(.good), says: "authority")
    }

    @Test func `TLS older than 1_2 is refused`() async throws {
        let client = try client(believing: Certificates.shared.get().authority)
        let server = try TLSServer(.good, ["-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"])
        try await expectRefusal(client, server, says: "TLS 1.2")
    }

    @Test(arguments: [false, true])
    func `a cut handshake means that nothing was sent`(byReset: Bool) async throws {
        let server = try ScriptedServer { connection in
            try connection.expect(bytes: 5)
            if byReset { try connection.reset() }
        }
        let client = try client(believing: nil)
        let end = await failure(of: client, HTTPRequest(.post, server.url(scheme: "https"), isRepeatable: false))
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .tls)
        await client.close()
    }

    @Test func `plain HTTP on the TLS port means that nothing was sent`() async throws {
        let server = try ScriptedServer { try $0.send("HTTP/1.1 200 OK\r\n\r\n") }
        let client = try client(believing: nil)
        let end = await failure(of: client, HTTPRequest(.post, server.url(scheme: "https"), isRepeatable: false))
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .tls)
        await client.close()
    }

    private func client(believing authorities: URL?) throws -> HTTPClient {
        try HTTPClient(HTTPConfiguration(extraAuthorities: authorities))
    }

    private func expectRefusal(_ client: HTTPClient, _ server: TLSServer, says: String) async throws {
        let end = await failure(of: client, HTTPRequest(.post, try server.url(), isRepeatable: false))
        #expect(end?.delivery == .surelyNotSent)
        #expect(end?.kind == .tls)
        #expect(end?.advice.contains(says) == true, "\(end?.advice ?? "")")
        await client.close()
    }
}
