import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// The bot's side of the Salon over real HTTP.
struct SalonContractTests {
    private let bearer: HTTPFields = [.authorization: "Bearer " + SalonRig.token]

    private func salon(
        _ rig: SalonRig, patient: Bool = false, _ use: @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        try await Application(router: rig.server(patient: patient).router()).test(.live, use)
    }

    private func post(_ key: String?) -> HTTPFields {
        var headers = bearer
        headers[named: "Idempotency-Key"] = key
        return headers
    }

    @Test(arguments: ["", "Bearer ", "Bearer t0k3N", "t0k3n"])
    func `without the token nothing is told`(authorization: String) async throws {
        try await salon(SalonRig()) { client in
            for uri in ["/salon/v1/me", "/salon/v1/events", "/salon/v1/rooms/front-desk/members"] {
                let answer = try await client.execute(
                    uri: uri, method: .get, headers: [.authorization: authorization])
                #expect(answer.status == .unauthorized)
                #expect(String(buffer: answer.body).contains("\"code\":\"token\""))
            }
        }
    }

    // F15: nothing changes for whoever has no token, or merely asks.
    @Test func `nothing is said without the token, nor by a question`() async throws {
        let rig = try SalonRig()
        let (uri, body) = ("/salon/v1/rooms/front-desk/messages", ByteBuffer(string: #"{"text":"Bonjour"}"#))
        let (keyed, bare) = (post("9f2c"), [.authorization: "Bearer t0k3N"] as HTTPFields)
        try await salon(rig) { client in
            let refused = try await client.execute(uri: uri, method: .post, headers: bare, body: body)
            #expect(refused.status == .unauthorized)
            let asked = try await client.execute(uri: uri, method: .get, headers: keyed, body: body)
            #expect(asked.status == .notFound || asked.status == .methodNotAllowed)
        }
        #expect(rig.book.head == 0)
    }

    @Test func `the contract itself needs no token`() async throws {
        try await salon(SalonRig()) { client in
            let answer = try await client.execute(uri: "/salon/v1/openapi.json", method: .get)
            #expect(answer.status == .ok)
            let file = try Contract.file()
            #expect(Data(answer.body.readableBytesView) == file)
        }
    }

    @Test func `the first question tells now, and the arrival comes after it`() async throws {
        let rig = try SalonRig()
        try rig.say("histoire")
        let bearer = bearer
        try await salon(rig) { client in
            let head = try await client.batch("/salon/v1/events", bearer)
            #expect(head.events.isEmpty && head.next == "1" && !head.more)
            let first = try await client.batch("/salon/v1/events?after=1&wait=25", bearer)
            #expect(first.events.map(\.type) == [.joined])
        }
    }

    @Test func `a long absence is told in batches`() async throws {
        let rig = try SalonRig()
        for number in 1...130 { try rig.say("\(number)") }
        let bearer = bearer
        try await salon(rig) { client in
            let first = try await client.batch("/salon/v1/events?after=0", bearer)
            #expect(first.events.count == 100 && first.more)
            let second = try await client.batch("/salon/v1/events?after=\(first.next)", bearer)
            #expect(second.events.count == 30 && !second.more)
        }
    }

    @Test func `a poll that nobody answers ends empty with the same cursor`() async throws {
        let bearer = bearer
        try await salon(SalonRig()) { client in
            let batch = try await client.batch("/salon/v1/events?after=0&wait=25", bearer)
            #expect(batch.events.isEmpty && batch.next == "0")
        }
    }

    @Test func `a key said once answers 201, then 200 with the same message`() async throws {
        let rig = try SalonRig()
        let headers = post("9f2c")
        try await salon(rig) { client in
            for status in [HTTPResponse.Status.created, .ok] {
                let answer = try await client.execute(
                    uri: "/salon/v1/rooms/front-desk/messages", method: .post, headers: headers,
                    body: ByteBuffer(string: #"{"text":"Bonjour"}"#))
                #expect(answer.status == status)
                #expect(String(buffer: answer.body) == #"{"message":"m1"}"#)
            }
        }
        #expect(rig.book.head == 1)
    }

    @Test(arguments: [nil, "", "XYZ", String(repeating: "a", count: 65)])
    func `a post needs a proper key`(key: String?) async throws {
        let headers = post(key)
        try await salon(SalonRig()) { client in
            let answer = try await client.execute(
                uri: "/salon/v1/rooms/front-desk/messages", method: .post, headers: headers,
                body: ByteBuffer(string: #"{"text":"Bonjour"}"#))
            #expect(answer.status == .badRequest)
        }
    }

    @Test(arguments: [
        ("nowhere", #"{"text":"a"}"#, 404), ("front-desk", #"{"text":" "}"#, 400), ("front-desk", "[", 400),
        ("front-desk", #"{"text":"a","thread":"m9"}"#, 404),
        ("front-desk", #"{"text":""# + String(repeating: "é", count: 16_001) + "\"}", 413),
        ("front-desk", #"{"text":""# + String(repeating: "é", count: 40_000) + "\"}", 413),
    ])
    func `what cannot be said is refused with its reason`(room: String, body: String, status: Int) async throws {
        let rig = try SalonRig()
        let headers = post("9f2c")
        try await salon(rig) { client in
            let answer = try await client.execute(
                uri: "/salon/v1/rooms/\(room)/messages", method: .post, headers: headers,
                body: ByteBuffer(string: body))
            #expect(answer.status.code == status)
            #expect(String(buffer: answer.body).contains("\"code\":"))
        }
        #expect(rig.book.head == 0)
    }

    @Test func `a reaction is put and taken off by its own address, as often as one likes`() async throws {
        let rig = try SalonRig()
        let message = try rig.say("bonjour")
        let bearer = bearer
        try await salon(rig) { client in
            let uri = "/salon/v1/rooms/front-desk/messages/\(message)/reactions/%F0%9F%91%8F"
            for method in [HTTPRequest.Method.put, .put, .delete, .delete] {
                let answer = try await client.execute(uri: uri, method: method, headers: bearer)
                #expect(answer.status == .noContent)
            }
        }
        #expect(rig.book.read(\.events).map(\.emoji) == [nil, "👏", "👏"])
    }
}
