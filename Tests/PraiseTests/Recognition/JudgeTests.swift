import Foundation
import Praise
import Testing

@Suite struct JudgeTests {
    private static let chi = Member(user: "@chi:x", name: "Chi")
    private static let ana = Member(user: "@ana:x", name: "Ana")
    private static let karim = Member(user: "@karim:x", name: "Karim")
    private static let robot = Member(user: "@ci:x", name: "CI", isBot: true)
    private static let first = JudgeFacts()
    private static let usual = JudgeFacts(hasGivenBefore: true)

    private static func heard(
        _ findings: [Finding], reading: Reading? = nil, revision: Revision = .original, isDirect: Bool = false
    ) -> HeardMessage {
        var message = Room.message([], from: chi, isDirect: isDirect)
        message.revision = revision
        let thanks = Thanks(word: .merci, recipients: [.handle("x")], reason: "the room")
        return HeardMessage(message, reading: reading ?? .command(.thanks(thanks)), findings: findings)
    }

    private static func judge(_ findings: [Finding], _ facts: JudgeFacts = usual, revision: Revision = .original)
        -> Judgement
    {
        Judge.judge(heard(findings, revision: revision), facts: facts)
    }

    private static func given(_ members: Member...) -> Judgement.Entry {
        let thanks = Thanks(word: .merci, recipients: [.handle("x")], reason: "the room")
        return .given(members, team: nil, thanks)
    }

    @Test(
        arguments: [
            ([.member(ana)], given(ana), [.noted]),
            ([.member(ana), .member(karim)], given(ana, karim), [.noted]),
            ([.member(ana), .member(ana)], given(ana), [.noted]),
            ([.member(chi)], .nothing, [.remarks(noted: [], [.oneself])]),
            ([.member(robot)], .nothing, [.remarks(noted: [], [.bot])]),
            ([.unknown("Anna")], .nothing, [.remarks(noted: [], [.unknown("Anna")])]),
            ([.member(ana), .member(chi)], given(ana), [.noted, .remarks(noted: ["Ana"], [.oneself])]),
            (
                [.member(chi), .member(robot), .member(ana)], given(ana),
                [.noted, .remarks(noted: ["Ana"], [.oneself, .bot])]
            ),
            (
                [.unknown("X"), .unknown("X"), .member(ana)], given(ana),
                [.noted, .remarks(noted: ["Ana"], [.unknown("X")])]
            ),
            ([], .nothing, [.nearly(.noRecipient(.merci))]),
        ] as [([Finding], Judgement.Entry, [Saying])])
    func `what is valid counts and the rest is remarked`(findings: [Finding], entry: Judgement.Entry, sayings: [Saying])
    {
        let judgement = Self.judge(findings)
        #expect(judgement.entry == entry)
        #expect(judgement.sayings.map(\.saying) == sayings)
    }

    @Test(arguments: [(25, 0), (25, 5), (26, 0), (40, 3)])
    func `up to 25 people at a time`(people: Int, others: Int) {
        let many = (0..<people).map { Finding.member(Member(user: UserID("@p\($0):x"), name: "P\($0)")) }
        let judgement = Self.judge(many + (0..<others).map { .unknown("u\($0)") })
        let isNoted = if case .given(let members, _, _) = judgement.entry { members.count == people } else { false }
        #expect(isNoted == (people <= 25))
        #expect(judgement.sayings.contains { $0.saying == .remarks(noted: [], [.tooMany]) } == (people > 25))
    }

    @Test func `the first thank is told what the emoji means, once`() {
        #expect(Self.judge([.member(Self.ana)], Self.first).sayings.map(\.saying) == [.noted, .firstNoted(["Ana"])])
        #expect(Self.judge([.member(Self.ana)], Self.usual).sayings.map(\.saying) == [.noted])
        let edited = JudgeFacts(latestRevision: .original, standing: [Self.ana])
        #expect(
            Self.judge([.member(Self.ana)], edited, revision: .edit(milliseconds: 1, id: "e")).sayings.map(\.saying)
                == [.noted])
    }

    @Test(arguments: [Revision.original, .edit(milliseconds: 5, id: "a"), .edit(milliseconds: 4, id: "z")])
    func `a revision seen before, or an older one, changes nothing`(revision: Revision) {
        let facts = JudgeFacts(latestRevision: .edit(milliseconds: 5, id: "a"), standing: [Self.ana])
        #expect(Self.judge([.member(Self.karim)], facts, revision: revision) == Judgement(entry: .nothing))
    }

    @Test func `nothing comes after a deletion`() {
        let facts = JudgeFacts(latestRevision: .deleted)
        #expect(Self.judge([.member(Self.ana)], facts, revision: .edit(milliseconds: .max, id: "~")).entry == .nothing)
    }

    private static let edit = Revision.edit(milliseconds: 9, id: "e")
    private static let standing = JudgeFacts(hasGivenBefore: true, latestRevision: .original, standing: [ana])
    private static let late = JudgeFacts(
        hasGivenBefore: true, latestRevision: .original, standing: [ana], isSettled: true)

    @Test(
        arguments: [
            (heard([.member(karim)], revision: edit), standing, given(karim), [.noted]),
            (heard([.unknown("A")], revision: edit), standing, .withdrawn, [.remarks(noted: [], [.unknown("A")])]),
            (
                heard([], reading: .notForUs, revision: edit), standing, .withdrawn,
                [.withdrawn(["Ana"], sentAt: Room.message([]).sentAt)]
            ),
            (heard([], reading: .notForUs, revision: edit), usual, .nothing, []),
            (
                heard([], reading: .nearly(.empty(.bravo)), revision: edit), standing, .withdrawn,
                [.nearly(.empty(.bravo))]
            ),
            (heard([], reading: .command(.help), revision: edit), standing, .withdrawn, [.help]),
            (heard([.member(karim)], revision: edit), late, given(karim), [.noted, .correctedLate(["Karim"])]),
            (
                heard([.member(karim), .unknown("A")], revision: edit), late, given(karim),
                [.noted, .remarks(noted: ["Karim"], [.unknown("A")])]
            ),
            (heard([], reading: .notForUs, revision: edit), late, .withdrawn, [.correctedLate(["Ana"])]),
            (heard([.member(ana)]), JudgeFacts(hasGivenBefore: true, isSettled: true), given(ana), [.noted]),
        ] as [(HeardMessage, JudgeFacts, Judgement.Entry, [Saying])])
    func `an edit corrects, withdraws, or comes late`(
        heard: HeardMessage, facts: JudgeFacts, entry: Judgement.Entry, sayings: [Saying]
    ) {
        let judgement = Judge.judge(heard, facts: facts)
        #expect(judgement.entry == entry)
        #expect(judgement.sayings.map(\.saying) == sayings)
    }

    @Test(
        arguments: [
            (.notForUs, []), (.command(.help), [.help]), (.nearly(.unknownRequest), [.nearly(.unknownRequest)]),
        ] as [(Reading, [Saying])])
    func `what thanks nobody is answered and not recorded`(reading: Reading, sayings: [Saying]) {
        let judgement = Judge.judge(Self.heard([], reading: reading), facts: Self.usual)
        #expect(judgement.entry == .nothing && judgement.sayings.map(\.saying) == sayings)
    }

    @Test func `a thank in a direct room is not counted, and answered there`() {
        let judgement = Judge.judge(Self.heard([.member(Self.ana)], isDirect: true), facts: Self.first)
        #expect(judgement.entry == .nothing)
        #expect(judgement.sayings.map(\.saying) == [.directNotCounted])
        #expect(judgement.sayings.map(\.to) == [.room("matrix", "!room")])
    }

    @Test func `the emoji goes on the message once, an answer into its thread for each revision`() {
        let address = Room.message([]).address
        let judgement = Self.judge([.member(Self.ana), .unknown("A")], Self.standing, revision: Self.edit)
        #expect(judgement.sayings.map(\.to) == [.message(address), .thread(address, root: address.message)])
        #expect(judgement.sayings.map(\.origin) == [.message(address, .original), .message(address, Self.edit)])
        #expect(judgement.sayings.map(\.purpose) == [.noted, .answer])
    }
}
