import Foundation
import Praise
import Testing

@testable import Chat

/// A room that Bravo is put out of, or leaves, and its way back.
struct MatrixLeavingTests {
    private func leave(_ events: String, limited: Bool = false, room: RoomID = MatrixFixture.room) throws -> MatrixSync
    {
        let json = """
            {"next_batch":"n2","rooms":{"leave":{"\(room)":{"state":{"events":[]},
             "timeline":{"limited":\(limited),"prev_batch":"p","events":[\(events)]}}}}}
            """
        return try JSONDecoder().decode(MatrixSync.self, from: Data(json.utf8))
    }

    private func departure(by sender: UserID, _ membership: String) -> String {
        #"{"event_id":"$out","sender":"\#(sender)","state_key":"\#(MatrixFixture.me)","type":"m.room.member","#
            + #""origin_server_ts":1760000000123,"content":{"membership":"\#(membership)"}}"#
    }

    @Test(arguments: ["leave", "ban"])
    func `a kick and a ban are told with who did it, after what was said before`(membership: String) throws {
        let sync = try leave(
            MatrixFixture.text("$1", "last words") + "," + departure(by: MatrixFixture.ana, membership))
        let step = MatrixFixture.decoding.step(sync, after: MatrixFixture.place)
        let events = MatrixFixture.events(step)
        let time = Date(timeIntervalSince1970: 1_760_000_000.123)
        #expect(events.contains(.left(MatrixFixture.room, by: MatrixFixture.ana, at: time)))
        #expect(events.compactMap(\.message?.plainText) == ["last words"])
        #expect(step.place.rooms.isEmpty)
    }

    @Test func `who goes by itself was put out by nobody`() throws {
        let sync = try leave(departure(by: MatrixFixture.me, "leave"))
        let events = MatrixFixture.events(MatrixFixture.decoding.step(sync, after: MatrixFixture.place))
        guard case .left(MatrixFixture.room, nil, _)? = events.first else {
            Issue.record("\(events)")
            return
        }
    }

    @Test func `rooms of others, and rooms Bravo was not in, leave in silence`() throws {
        let out = departure(by: MatrixFixture.ana, "leave")
        let other = MatrixFixture.decoding.step(try leave(out, room: "OTHER"), after: MatrixFixture.place)
        let withdrawn = MatrixFixture.decoding.step(try leave(out), after: MatrixCursor(since: "n1"))
        #expect(other.slices.isEmpty && withdrawn.slices.isEmpty)
        #expect(other.place.rooms.count == 1)
    }

    @Test func `what was left out of the last words is read as a gap, which does not put Bravo back in the room`()
        throws
    {
        let sync = try leave(departure(by: MatrixFixture.ana, "leave"), limited: true)
        let step = MatrixFixture.decoding.step(sync, after: MatrixFixture.place)
        let gap = try #require(step.place.gaps.first)
        #expect(gap.room == MatrixFixture.room && gap.from == "n1" && gap.to == "n2")
        let page = MatrixPage(chunk: [], end: nil, state: nil)
        let next = MatrixFixture.decoding.step(page, filling: gap, after: step.place)
        #expect(next.place.gaps.isEmpty && next.place.rooms.isEmpty)
    }

    @Test func `a return is an arrival`() throws {
        let left = MatrixFixture.decoding.step(
            try leave(departure(by: MatrixFixture.ana, "leave")), after: MatrixFixture.place)
        let back = MatrixFixture.decoding.step(
            try MatrixFixture.sync(departure(by: MatrixFixture.me, "join")), after: left.place)
        #expect(MatrixFixture.events(back).first == .joined(MatrixFixture.room))
    }
}
