import Praise
import Testing

@testable import Chat

struct MatrixGapTests {
    private let gap = MatrixCursor.Gap(room: MatrixFixture.room, from: "n1", to: "n2")

    private func page(_ events: [String], end: String?) throws -> MatrixPage {
        let chunk = events.joined(separator: ",")
        return try decoded(#"{"chunk":[\#(chunk)]\#(end.map { #","end":"\#($0)""# } ?? "")}"#)
    }

    private func inGap(_ gap: MatrixCursor.Gap) -> MatrixCursor {
        var place = MatrixFixture.place
        place.since = "n2"
        place.gaps = [gap]
        return place
    }

    @Test func `a limited timeline is left to a gap from the place before to the place after`() throws {
        let sync: MatrixSync = try MatrixFixture.answer("sync-limited")
        let step = MatrixFixture.decoding.step(sync, after: MatrixFixture.place)
        #expect(step.place.gaps == [.init(room: MatrixFixture.room, from: "n1", to: sync.next)])
        #expect(MatrixFixture.events(step).isEmpty)
    }

    @Test func `a page is heard, and the gap goes on from its end even when it is empty`() throws {
        let first = MatrixFixture.decoding.step(
            try page([MatrixFixture.text("$1", "a")], end: "t1"), filling: gap, after: inGap(gap))
        #expect(MatrixFixture.events(first).compactMap(\.message?.plainText) == ["a"])
        #expect(first.place.gaps.map(\.from) == ["t1"])
        let second = MatrixFixture.decoding.step(
            try page([], end: "t2"), filling: first.place.gaps[0], after: first.place)
        #expect(second.place.gaps.map(\.from) == ["t2"])
    }

    @Test(arguments: [nil, "n1", "n2"])
    func `a gap ends without an end, at its end, or where it stands still`(_ end: String?) throws {
        let step = MatrixFixture.decoding.step(try page([], end: end), filling: gap, after: inGap(gap))
        #expect(step.place.gaps.isEmpty && step.place.since == "n2")
    }

    @Test func `in a gap with our arrival only what follows it is heard`() throws {
        var gap = gap
        gap.afterJoin = true
        let before = MatrixFixture.decoding.step(
            try page([MatrixFixture.text("$1", "history")], end: "t1"), filling: gap, after: inGap(gap))
        #expect(MatrixFixture.events(before).isEmpty && before.place.gaps[0].afterJoin)
        let arrival = arrived()
        let after = MatrixFixture.decoding.step(
            try page([MatrixFixture.text("$2", "history"), arrival, MatrixFixture.text("$3", "now")], end: "t2"),
            filling: before.place.gaps[0], after: before.place)
        #expect(MatrixFixture.events(after).compactMap(\.message?.plainText) == ["now"])
        #expect(after.place.gaps[0].afterJoin == false)
    }

    @Test func `a new name of ours is no arrival`() throws {
        let renamed = arrived(previous: "join")
        let events = [arrived(), MatrixFixture.text("$2", "heard"), renamed, MatrixFixture.text("$3", "too")]
        let sync = try MatrixFixture.sync(events.joined(separator: ","), limited: true)
        let step = MatrixFixture.decoding.step(sync, after: MatrixCursor(since: "n1"))
        #expect(MatrixFixture.events(step).compactMap(\.message?.plainText) == ["heard", "too"])
    }

    @Test func `a room joined more than a timeline ago is read from our arrival on`() throws {
        let sync = try MatrixFixture.sync(MatrixFixture.text("$9", "late"), limited: true, state: arrived())
        let step = MatrixFixture.decoding.step(sync, after: MatrixCursor(since: "n1"))
        #expect(step.place.gaps == [.init(room: MatrixFixture.room, from: "n1", to: "n2", afterJoin: true)])
    }

    private func arrived(previous: String = "invite") -> String {
        """
        {"event_id":"$j","sender":"@bravo:bravo.test","state_key":"@bravo:bravo.test","type":"m.room.member",
         "content":{"membership":"join"},"unsigned":{"prev_content":{"membership":"\(previous)"}}}
        """
    }
}
