import Foundation
import Hummingbird
import HummingbirdTesting
import Praise
import Synchronization
import Testing

@testable import Web

/// What the browser asks for.
struct SalonPageTests {
    private let own: HTTPFields = [.origin: "http://localhost"]

    private func salon(_ rig: SalonRig, _ use: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await Application(router: rig.server(patient: false).router()).test(.live, use)
    }

    private func post(
        _ client: any TestClientProtocol, _ path: String, _ body: String, _ headers: HTTPFields, answers status: Int,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await client.execute(
            uri: "/salon/page/" + path, method: .post, headers: headers, body: ByteBuffer(string: body))
        #expect(answer.status.code == status, sourceLocation: location)
    }

    @Test func `somebody speaks, corrects, reacts and takes it back`() async throws {
        let rig = try SalonRig()
        let own = own
        try await salon(rig) { client in
            try await post(client, "messages", #"{"as":"ana","text":"a <@zoe>","mentions":["zoe"]}"#, own, answers: 201)
            try await post(client, "messages/m1/edit", #"{"as":"ana","text":"b"}"#, own, answers: 204)
            try await post(client, "messages/m1/react", #"{"as":"zoe","emoji":"👏","on":true}"#, own, answers: 204)
            try await post(client, "messages/m1/delete", #"{"as":"zoe"}"#, own, answers: 403)
            try await post(client, "messages/m1/delete", #"{"as":"ana"}"#, own, answers: 204)
        }
        #expect(rig.book.read(\.events).map(\.type) == [.message, .edit, .reaction, .delete])
        #expect(rig.book.read(\.events)[0].mentions?.map(\.name) == ["Zoë O’Brien"])
    }

    @Test(arguments: ["bravo", "nobody", ""])
    func `nobody speaks as the bot or as a stranger`(id: String) async throws {
        let own = own
        try await salon(SalonRig()) { client in
            try await post(client, "messages", #"{"as":"\#(id)","text":"a"}"#, own, answers: 404)
        }
    }

    @Test func `a person's message has at most 4000 characters`() async throws {
        let own = own
        try await salon(SalonRig()) { client in
            for (count, status) in [(4000, 201), (4001, 413)] {
                let text = String(repeating: "é", count: count)
                try await post(client, "messages", #"{"as":"ana","text":"\#(text)"}"#, own, answers: status)
            }
        }
    }

    @Test(
        arguments: [
            [:], [.origin: "http://evil.example"], [.origin: "null"], [.origin: "https://localhost"],
        ] as [HTTPFields])
    func `a change from another site is refused`(headers: HTTPFields) async throws {
        let rig = try SalonRig()
        try await salon(rig) { client in
            for path in ["messages", "clock", "language", "messages/m1/delete"] {
                try await post(client, path, #"{"as":"ana","text":"a","language":"en"}"#, headers, answers: 403)
            }
        }
        #expect(rig.book.head == 0 && rig.language.withLock { $0 } == .french)
    }

    @Test func `a browser that says cross-site is believed`() async throws {
        var headers = own
        headers[named: "Sec-Fetch-Site"] = "cross-site"
        let foreign = headers
        try await salon(SalonRig()) { client in
            try await post(client, "messages", #"{"as":"ana","text":"a"}"#, foreign, answers: 403)
        }
    }

    @Test(arguments: [
        ("localhost", true), ("127.0.0.1:8080", true), ("[::1]:8080", true), ("LOCALHOST:1", true),
        ("evil.example", false), ("127.0.0.1.evil.example", false), ("localhost:80@evil.example", false), ("", false),
        ("[::1", false), ("127.0.0.2", false),
    ])
    func `only names of this machine are answered`(host: String, isAnswered: Bool) {
        #expect(OwnPageOnly<WebContext>.isLoopback(host) == isAnswered)
    }

    @Test func `the clock and the language are moved from the page`() async throws {
        let rig = try SalonRig()
        let own = own
        try await salon(rig) { client in
            try await post(client, "clock", "{}", own, answers: 200)
            try await post(client, "language", #"{"language":"en"}"#, own, answers: 204)
            try await post(client, "language", #"{"language":"tlh"}"#, own, answers: 400)
        }
        #expect(rig.clock.withLock { $0.timeIntervalSince1970 } == 1_795_604_800)
        #expect(rig.language.withLock { $0 } == .english)
    }

    @Test(arguments: ["/", "/salon.css", "/salon.js", "/salon/page/state", "/nothing", "/salon/v1/me"])
    func `every answer forbids what the page does not need`(uri: String) async throws {
        try await salon(SalonRig()) { client in
            let headers = try await client.execute(uri: uri, method: .get).headers
            #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; script-src 'self';") == true)
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[named: "Referrer-Policy"] == "no-referrer")
        }
    }

    @Test func `hostile text comes back as the same text`() async throws {
        let rig = try SalonRig()
        let hostile = "</script><img src=x onerror=alert(1)> \u{202E}<@ana> \u{0} @everyone ';--"
        try rig.say(hostile)
        try await salon(rig) { client in
            let answer = try await client.execute(uri: "/salon/page/state", method: .get)
            let state = try SalonJSON.decode(SalonPageState.self, from: Data(answer.body.readableBytesView))
            #expect(state.events.map(\.text) == [hostile])
            #expect(state.events[0].mentions == [] && answer.headers[.contentType] == "application/json")
        }
    }
}
