import Praise
import Testing

@testable import Chat

/// What is set aside of what cannot be read, and what is dropped.
struct MatrixMalformedTests {
    private func heard(_ event: String, isDirect: Bool = false) throws -> [ChatEvent] {
        var place = MatrixFixture.place
        if isDirect { place.direct[MatrixFixture.room.rawValue] = MatrixFixture.ana.rawValue }
        let decoding = MatrixDecoding(
            MatrixFixture.account(rooms: isDirect ? [] : [MatrixFixture.room]), me: MatrixFixture.me)
        let sync = try MatrixFixture.sync("\(event),\(MatrixFixture.text("$2", "next"))")
        return MatrixFixture.events(decoding.step(sync, after: place))
    }

    @Test(arguments: [
        (#"{"type":"m.room.message","sender":"@ana:bravo.test","event_id":"$x"}"#, "content is missing"),
        (#"{"type":"m.room.message","event_id":"$x","content":{}}"#, "sender is missing"),
        (MatrixFixture.event("$x", #"{"msgtype":"m.text","body":7}"#), "body has the wrong type"),
        (MatrixFixture.event("$x", #"{"body":"no type"}"#), "msgtype is missing"),
    ])
    func `a message that cannot be read is set aside with its reason and without its words`(
        _ event: String, _ reason: String
    ) throws {
        let address = MessageAddress(chat: "matrix", room: MatrixFixture.room, message: "$x")
        let events = try heard(event)
        #expect(events.first == .malformed(address, reason: reason, excerpt: ""))
        #expect(events.last?.message?.plainText == "next")
    }

    @Test func `an identifier too long is cut`() throws {
        let events = try heard(MatrixFixture.text(String(repeating: "x", count: 257), "long"))
        guard case .malformed(let address, "event_id is out of range", "") = events.first else {
            throw ContractSurprise(what: "\(events)")
        }
        #expect(address.message.rawValue.utf8.count == 64)
    }

    @Test(arguments: [
        MatrixFixture.event("$x", type: "m.reaction", "{}"), MatrixFixture.event("$x", type: "m.room.redaction", "{}"),
        MatrixFixture.event("$x", type: "m.room.member", "{}"), #"{"type":"m.room.topic","event_id":"$x"}"#,
        #"{"type":5,"sender":"@ana:bravo.test","event_id":"$x","content":{}}"#, "7", "null", "[]",
    ])
    func `what cannot be read and is no message is dropped`(_ event: String) throws {
        #expect(try heard(event).map(\.message?.plainText) == ["next"])
    }

    @Test func `in a room for two nothing is set aside`() throws {
        #expect(try heard(MatrixFixture.event("$x", "{}"), isDirect: true).map(\.message?.plainText) == ["next"])
    }
}
