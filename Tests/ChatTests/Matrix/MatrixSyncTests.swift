import Praise
import Testing

@testable import Chat

/// What answers recorded from a real Synapse mean.
struct MatrixSyncTests {
    private func step(_ name: String, after place: MatrixCursor?) throws -> MatrixStep {
        MatrixFixture.decoding.step(try MatrixFixture.answer(name), after: place)
    }

    @Test func `invitations to rooms of the settings and to rooms for two are kept, from the first look on`() throws {
        let first = try step("sync-invited", after: nil)
        #expect(first.slices.isEmpty)
        #expect(
            first.place.invitations.sorted { $0.room < $1.room } == [
                .init(room: MatrixFixture.direct, direct: MatrixFixture.ana), .init(room: MatrixFixture.room),
            ])
    }

    @Test func `only what comes after our own arrival is heard`() throws {
        let joined = try step("sync-joined", after: MatrixCursor(since: "s1"))
        let events = MatrixFixture.events(joined)
        #expect(events.first == .joined(MatrixFixture.room))
        #expect(events.compactMap(\.message).map(\.plainText) == ["after Bravo came"])
        #expect(joined.place.gaps.isEmpty && joined.place.rooms["ROOM"] != nil)
    }

    @Test func `a room marked as direct is listened to`() throws {
        let place = try step("sync-direct", after: MatrixFixture.place).place
        #expect(place.direct == ["DIRECT": "@ana:bravo.test"])
        let talk = MatrixFixture.events(try step("sync-talk", after: place)).compactMap(\.message)
        #expect(talk.filter(\.isDirect).map(\.plainText) == ["salut Bravo"])
    }

    @Test func `a conversation is heard, and nothing of other rooms`() throws {
        let events = MatrixFixture.events(try step("sync-talk", after: MatrixFixture.place))
        let posted = events.compactMap { if case .posted(let message) = $0 { message.plainText } else { nil } }
        #expect(posted == ["!bravo  pour la démo", "!bravo oui", "in a thread", "deep", "oops again"])
        #expect(events.compactMap(\.message?.sender.name).first == "Ana d’Arc")
        #expect(events.contains(.unreadable(MatrixFixture.room)))
    }

    @Test func `an edit by somebody else is no edit`() throws {
        let events = MatrixFixture.events(try step("sync-talk", after: MatrixFixture.place))
        let edits = events.compactMap { if case .edited(let message) = $0 { message } else { nil } }
        #expect(edits.map(\.plainText) == ["!bravo  pour la belle démo"])
        #expect(edits.map(\.mentions) == [[MatrixFixture.leo]])
    }

    @Test func `Bravo's own words and emojis come back as echoes`() throws {
        let events = MatrixFixture.events(try step("sync-talk", after: MatrixFixture.place))
        let keys = events.compactMap { if case .echoed(let key, _) = $0 { key.rawValue } else { nil } }
        #expect(keys == ["0011223344556677", "8899aabbccddeeff"])
    }

    @Test func `an unreadable reaction is dropped and stops nothing`() throws {
        let events = MatrixFixture.events(try step("sync-talk", after: MatrixFixture.place))
        #expect(!events.contains { if case .malformed = $0 { true } else { false } })
        #expect(events.contains { if case .deleted = $0 { true } else { false } })
    }

    @Test func `the example of our notes is heard`() throws {
        let decoding = MatrixDecoding(MatrixFixture.account(rooms: ["!r1:ex.org"]), me: "@bravo:ex.org")
        let step = decoding.step(try MatrixFixture.answer("spec-sync"), after: MatrixCursor(since: "s1"))
        let reader = MatrixReader(chat: "matrix", me: "@bravo:ex.org", bots: [])
        let events = step.slices.flatMap { reader.read($0) }
        #expect(events.compactMap(\.message?.mentions) == [["@alice:ex.org"], []])
        #expect(events.last == .deleted(MessageAddress(chat: "matrix", room: "!r1:ex.org", message: "$cmd")))
        #expect(step.place.since == "s72595_4483" && step.place.invitations.isEmpty)
    }
}
