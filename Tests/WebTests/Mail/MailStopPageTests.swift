import Foundation
import Hummingbird
import HummingbirdTesting
import Praise
import Synchronization
import Testing

@testable import Web

/// The page by which somebody wants no more mail.
struct MailStopPageTests {
    private static let known = "0123456789abcdef0123456789abcdef"

    private func server(
        _ language: Language? = .french, isBroken: Bool = false, workspace: String = "Atelier Dupont"
    ) throws -> (Router<WebContext>, Record) {
        struct Broken: Error {}
        let box = Mailbox(try MailAddress("ines@usine.example"), name: "Inès", language: language)
        let record = Record()
        let desk = MailStopDesk(
            reader: { token in
                if isBroken { throw Broken() }
                return token.rawValue == Self.known ? box : nil
            },
            stop: { token in
                if isBroken { throw Broken() }
                guard token.rawValue == Self.known else { return nil }
                record.stops.withLock { $0 += 1 }
                return box
            },
            pages: { moment, language in
                (language.map { [$0] } ?? [.french, .english]).map {
                    Wording(language: $0, zone: .gmt, workspace: workspace).mailStopPage(moment, contact: "Sofia")
                }
            })
        return (HealthServer(mail: desk) { .sample() }.router(), record)
    }

    private final class Record: Sendable {
        let stops = Mutex(0)
        var count: Int { stops.withLock { $0 } }
    }

    @Test func `following the link only asks, however often, and only pressing stops`() async throws {
        let (router, record) = try server()
        try await Application(router: router).test(.live) { client in
            for _ in 1...3 {
                let asked = try await client.execute(uri: "/mail/stop/\(Self.known)", method: .get)
                #expect(asked.status == .ok)
                let page = String(buffer: asked.body)
                #expect(page.contains("<html lang=\"fr\">") && page.contains("<form method=\"post\"><button"))
                #expect(!page.contains("ines@") && !page.contains("Inès") && !page.contains("lang=\"en\""))
            }
            #expect(record.count == 0)
            let done = try await client.execute(uri: "/mail/stop/\(Self.known)", method: .post)
            #expect(done.status == .ok && record.count == 1)
            let page = String(buffer: done.body)
            #expect(
                page.contains("Sofia") && page.contains("<code>bravo mail resume</code>") && !page.contains("<form"))
        }
    }

    @Test(arguments: [
        ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"),
        ("application/x-www-form-urlencoded", "stop=yes"),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
        ),
    ])
    func `one click in a mail program is enough, as RFC 8058 has it`(type: String, body: String) async throws {
        let (router, record) = try server()
        try await Application(router: router).test(.live) { client in
            let answer = try await client.execute(
                uri: "/mail/stop/\(Self.known)", method: .post, headers: [.contentType: type],
                body: ByteBuffer(string: body))
            // Neither a redirect nor a question nor a cookie.
            #expect(answer.status == .ok && answer.headers[.setCookie] == nil && record.count == 1)
        }
    }

    @Test func `whose language nobody knows reads both`() async throws {
        let (router, _) = try server(nil)
        try await Application(router: router).test(.live) { client in
            let page = String(buffer: try await client.execute(uri: "/mail/stop/\(Self.known)", method: .get).body)
            #expect(page.contains("<section lang=\"fr\">") && page.contains("<section lang=\"en\">"))
        }
    }

    @Test(arguments: [
        "fedcba9876543210fedcba9876543210", "x", "ines@usine.example", "0123456789ABCDEF0123456789ABCDEF",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E", String(repeating: "0", count: 4000),
    ])
    func `a link that is none of ours is answered kindly, and always the same`(token: String) async throws {
        let (router, record) = try server()
        try await Application(router: router).test(.live) { client in
            let asked = try await client.execute(uri: "/mail/stop/\(token)", method: .get)
            let told = try await client.execute(uri: "/mail/stop/\(token)", method: .post)
            let other = try await client.execute(uri: "/mail/stop/ffffffffffffffffffffffffffffffff", method: .get)
            #expect(asked.status == .notFound && told.status == .notFound && record.count == 0)
            #expect(asked.body == other.body && told.body == other.body)
            #expect(String(buffer: asked.body).contains("This link leads nowhere."))
        }
    }

    @Test func `a ledger that cannot be written is told, so that a program tries again`() async throws {
        let (router, _) = try server(isBroken: true)
        try await Application(router: router).test(.live) { client in
            for method in [HTTPRequest.Method.get, .post] {
                let answer = try await client.execute(uri: "/mail/stop/\(Self.known)", method: method)
                #expect(answer.status == .serviceUnavailable)
                #expect(String(buffer: answer.body).contains("Try again in a few minutes"))
            }
        }
    }

    @Test func `a browser lets the page do nothing but that`() async throws {
        let (router, _) = try server(workspace: "<script>alert(1)</script> & \"Söhne\"")
        try await Application(router: router).test(.live) { client in
            let answer = try await client.execute(uri: "/mail/stop/\(Self.known)", method: .get)
            #expect(
                answer.headers[.contentSecurityPolicy] == """
                    default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
                    """)
            #expect(answer.headers[.cacheControl] == "no-store" && answer.headers[.xContentTypeOptions] == "nosniff")
            let page = String(buffer: answer.body)
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söhne&quot;"))
            #expect(!page.contains("<script"))
            let style = try await client.execute(uri: "/mail/stop/style.css", method: .get)
            #expect(style.status == .ok && style.headers[.contentType] == "text/css; charset=utf-8")
            let health = try await client.execute(uri: "/healthz", method: .get)
            #expect(health.headers[.contentSecurityPolicy]?.contains("form-action 'none'") == true)
        }
    }
}
