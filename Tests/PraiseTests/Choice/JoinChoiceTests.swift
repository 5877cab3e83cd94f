import Foundation
import Praise
import Testing

/// Joining in is light: a point, and no voice.
@Suite struct JoinChoiceTests {
    private static func person(_ id: Int64) -> Person { Person(id: PersonID(rawValue: id), name: "P\(id)") }

    private static func line(joined: Bool) -> Decision.Line? {
        let address = MessageAddress(chat: "m", room: "!r", message: "$1")
        let thank = Recognition(
            address: address, giver: person(1), recipients: [person(2)], reason: "x", sentAt: Voices.tuesday)
        let join = Join(
            address: address, person: person(3), recipients: [PersonID(rawValue: 2)], countsAt: Voices.tuesday)
        let facts = StoryFacts(
            period: .week(Voices.week47), recognitions: [thank], joins: joined ? [join] : [],
            roster: .assumed((1...3).map { PersonID(rawValue: $0) }, from: [thank]), stories: [], digest: { $0 })
        return StoryChoice.story(of: facts).decision?.lines.first { $0.person == PersonID(rawValue: 2) }
    }

    @Test func `who joins in adds what is light, and no voice`() {
        #expect(Self.line(joined: false)?.hasLight == false)
        #expect(Self.line(joined: true)?.hasLight == true)
        #expect(Self.line(joined: true)?.voices.map(\.giver) == [PersonID(rawValue: 1)])
    }
}
