import Curl
import Foundation
import Praise
import Testing

@testable import Chat

/// The adapter's reading of the contract's own example payloads, and of what no chat should send.
struct SalonDecodingTests {
    private let decoding = SalonDecoding(account: SalonExamples.account)
    private let cursor = Cursor(rawValue: "41")

    private func batch(_ events: String) throws -> [ChatEvent] {
        let body = Data(#"{"events":[\#(events)],"next":"7"}"#.utf8)
        return try decoding.batch(HTTPResponse(status: 200, body: body), after: cursor).events
    }

    private func address(_ message: String, room: String = "front-desk") -> MessageAddress {
        MessageAddress(chat: "salon", room: RoomID(room), message: MessageID(message))
    }

    @Test func `the example batch becomes Bravo's own events`() throws {
        let batch = try decoding.batch(try SalonExamples.answer("batch"), after: cursor)
        #expect(batch.next == Cursor(rawValue: "50") && !batch.isCaughtUp)
        #expect(batch.serverTime == Date(timeIntervalSince1970: 1_794_906_960.25))
        #expect(batch.events.count == 9)
        #expect(batch.events[0] == .joined("front-desk"))
        #expect(batch.events[5] == .echoed(SendKey(rawValue: "9f2c04d1a77be035"), address("m47")))
        #expect(batch.events[7] == .deleted(address("m42")))
    }

    @Test func `mentions are spans, with the words between them`() throws {
        let events = try decoding.batch(try SalonExamples.answer("batch"), after: cursor).events
        guard case .posted(let message) = events[1] else { throw Unexpected() }
        #expect(
            message.content == [
                .text("/bravo "), .mention("ana", label: "Ana Ruiz"), .text(" et "),
                .mention("jean-luc", label: "Jean-Luc d’Almeida"), .text(" pour la reprise du dossier Martin"),
            ])
        #expect(message.sender == Member(user: "elodie", name: "Élodie Martin"))
        #expect(message.sentAt == Date(timeIntervalSince1970: 1_794_906_724.125) && !message.isDirect)
    }

    @Test func `an edit is a later revision, a reply has its author, a direct room is one`() throws {
        let events = try decoding.batch(try SalonExamples.answer("batch"), after: cursor).events
        guard case .edited(let edit) = events[4], case .posted(let reply) = events[6],
            case .posted(let direct) = events[8]
        else { throw Unexpected() }
        #expect(edit.revision > .original && edit.revision < .deleted && edit.content.count == 3)
        #expect(reply.repliesTo == ReplyTarget(message: "m42", author: "elodie"))
        #expect(direct.isDirect && direct.address.room == "direct-ana")
    }

    @Test func `taking a reaction back tells which, and when`() throws {
        let events = try decoding.batch(try SalonExamples.answer("batch"), after: cursor).events
        guard case .reacted(let emoji) = events[2] else { throw Unexpected() }
        #expect(emoji.target == "m42" && emoji.user == "karim" && emoji.character == "👏")
        guard case .unreacted(let gone) = events[3] else { throw Unexpected() }
        #expect(gone.address == emoji.address && emoji.address != address("m42"))
        #expect(gone.sentAt.timeIntervalSince(emoji.sentAt) == 2)
    }

    @Test func `later revisions compare greater, past nine as well`() throws {
        let edits = try batch(
            [1, 2, 10].map {
                #"{"type":"edit","room":"front-desk","message":"m1","sender":{"id":"a","name":""},"sentAt":"2026-11-17T09:12:04Z","text":"","revision":\#($0)}"#
            }.joined(separator: ","))
        let revisions = edits.map { event -> Revision? in
            if case .edited(let message) = event { message.revision } else { nil }
        }
        #expect(revisions.compactMap(\.self).count == 3)
        #expect(revisions.compactMap(\.self) == revisions.compactMap(\.self).sorted())
    }

    @Test func `without a cursor nothing is acted upon`() throws {
        let batch = try decoding.batch(try SalonExamples.answer("batch"), after: nil)
        #expect(batch.events.isEmpty && batch.next == Cursor(rawValue: "50"))
    }

    @Test(arguments: [
        "7", "null", "[]", "{}", #"{"type":"message"}"#, #"{"type":"message","room":"front-desk"}"#,
        #"{"type":"message","room":"front-desk","message":"m1","text":"a"}"#,
        #"{"type":"message","room":"front-desk","message":"m 1","text":"a","key":"0a"}"#,
        #"{"type":"delete","room":"front-desk","message":""}"#,
        #"{"type":"reaction","room":"front-desk","message":"m1","sender":{"id":"a","name":""},"emoji":""}"#,
    ])
    func `a bad event is set aside and the good ones are heard`(bad: String) throws {
        let good = #"{"type":"delete","room":"front-desk","message":"m42"}"#
        let events = try batch(bad + "," + good)
        #expect(events.last == .deleted(address("m42")))
        guard bad != #"{"type":"message"}"#, events.count == 2 else {
            #expect(bad.contains("message"))
            return
        }
        guard case .malformed(let address, _, let excerpt) = events[0] else { throw Unexpected() }
        #expect(!address.message.rawValue.isEmpty && excerpt.utf8.count <= 16 << 10)
    }

    @Test func `rooms that Bravo was not told about, and types of a later contract, are passed over`() throws {
        #expect(
            try batch(
                #"{"type":"edit","room":"other","message":"m1"},{"type":"joined","room":"other"},{"type":"poll","room":"front-desk"}"#
            ).isEmpty)
    }

    @Test(arguments: ["", "{}", "<html>login</html>", #"{"events":[],"next":""}"#, #"{"next":"1"}"#])
    func `an answer that is not of the contract is not believed`(body: String) {
        #expect(throws: SalonFailures.unreadable) {
            try decoding.batch(HTTPResponse(status: 200, body: Data(body.utf8)), after: cursor)
        }
    }

    @Test func `the small answers read`() throws {
        #expect(try decoding.me(try SalonExamples.answer("me")) == Member(user: "bravo", name: "Bravo", isBot: true))
        #expect(try decoding.members(try SalonExamples.answer("members")).map(\.user) == ["ana", "bravo"])
        #expect(try decoding.said(try SalonExamples.answer("said", status: 201)) == "m47")
        #expect(try decoding.room(try SalonExamples.answer("direct")) == "direct-ana")
        #expect(try decoding.author(try SalonExamples.answer("author")) == "elodie")
        #expect(try decoding.author(try SalonExamples.answer("refusal", status: 404)) == nil)
    }

    @Test func `a proxy's 404 does not say that a message has no author`() {
        let answer = HTTPResponse(status: 404, body: Data("<html>404 Not Found</html>".utf8))
        #expect(throws: ChatFailure.self) { try decoding.author(answer) }
    }

    @Test func `accounts that the operator calls bots are bots`() throws {
        var account = SalonExamples.account
        account.bots = ["ana"]
        let members = try SalonDecoding(account: account).members(try SalonExamples.answer("members"))
        #expect(members.map(\.isBot) == [true, true])
    }
}

struct Unexpected: Error {}
