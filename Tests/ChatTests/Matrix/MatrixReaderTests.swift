import Foundation
import Praise
import Testing

@testable import Chat

struct MatrixReaderTests {
    private func heard(_ events: String..., bots: Set<UserID> = []) throws -> [ChatEvent] {
        let sync = try MatrixFixture.sync(events.joined(separator: ","))
        let step = MatrixFixture.decoding.step(sync, after: MatrixFixture.place)
        let reader = MatrixReader(chat: "matrix", me: MatrixFixture.me, bots: bots)
        return step.slices.flatMap { reader.read($0) }
    }

    @Test func `an edit keeps the address, the thread and the answered message of the first revision`() throws {
        let reply = #","m.relates_to":{"m.in_reply_to":{"event_id":"$q"}}"#
        let events = try heard(
            MatrixFixture.text("$1", "!bravo gerat", more: reply), MatrixFixture.edit("$2", of: "$1", "!bravo great"))
        let edited = try #require(events.last?.message)
        #expect(edited.address.message == "$1" && edited.repliesTo == ReplyTarget(message: "$q"))
        #expect(edited.revision == .edit(milliseconds: 1_760_000_000_123, id: "$2"))
        #expect(edited.plainText == "!bravo great")
    }

    @Test func `only its author edits a message, and never an edit`() throws {
        let events = try heard(
            MatrixFixture.text("$1", "mine"), MatrixFixture.edit("$2", of: "$1", "stolen", from: MatrixFixture.leo),
            MatrixFixture.edit("$3", of: "$1", "right"), MatrixFixture.edit("$4", of: "$3", "edit of an edit"),
            MatrixFixture.edit("$5", of: "$unknown", "of nothing"))
        #expect(events.compactMap(\.message?.plainText) == ["mine", "right"])
    }

    @Test func `an edit into something without plain words leaves none`() throws {
        let notice =
            #","m.new_content":{"msgtype":"m.notice","body":"x"},"m.relates_to":{"rel_type":"m.replace","event_id":"$1"}"#
        let events = try heard(MatrixFixture.text("$1", "!bravo x"), MatrixFixture.text("$2", "* x", more: notice))
        #expect(events.last?.message?.content == [])
    }

    @Test func `an answer in a thread answers; what a thread repeats for old clients does not`() throws {
        let repeated =
            #","m.relates_to":{"rel_type":"m.thread","event_id":"$r","is_falling_back":true,"m.in_reply_to":{"event_id":"$l"}}"#
        let answer =
            #","m.relates_to":{"rel_type":"m.thread","event_id":"$r","is_falling_back":false,"m.in_reply_to":{"event_id":"$l"}}"#
        let events = try heard(
            MatrixFixture.text("$1", "a", more: repeated), MatrixFixture.text("$2", "b", more: answer))
        #expect(events.map(\.message?.thread) == ["$r", "$r"])
        #expect(events.map(\.message?.repliesTo?.message) == [nil, "$l"])
    }

    @Test func `robots are not heard`() throws {
        let events = try heard(
            MatrixFixture.text("$1", "!bravo x", from: "@robot:bravo.test"), MatrixFixture.text("$2", "hi"),
            bots: ["@robot:bravo.test"])
        #expect(events.compactMap(\.message?.plainText) == ["hi"])
    }

    @Test func `somebody without a name is called by the first part of their identifier`() throws {
        #expect(try heard(MatrixFixture.text("$1", "hi")).first?.message?.sender.name == "ana")
        #expect(MatrixName.shown(" \n", of: "@ana:bravo.test") == "ana")
    }

    @Test(arguments: [(Int64.min, 0), (Int64.max, 253_402_300_799)])
    func `times beyond the calendar stay in it`(_ milliseconds: Int64, _ seconds: TimeInterval) throws {
        let event = MatrixFixture.text("$1", "hi").replacing("1760000000123", with: String(milliseconds))
        #expect(try heard(event).first?.message?.sentAt == Date(timeIntervalSince1970: seconds))
    }
}

struct ContractSurprise: Error {
    var what: String
}
