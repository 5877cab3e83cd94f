import Foundation
import Praise
import Testing

/// Limits, asides, taking back and taking out, decided.
@Suite struct GivingJudgeTests {
    private static let chi = Member(user: "@chi:example.org", name: "Chi")
    private static let ana = Member(user: "@ana:x", name: "Ana")
    private static let karim = Member(user: "@karim:x", name: "Karim")
    private static let thank = MessageAddress(chat: "matrix", room: "!room", message: "$7")

    private static func judge(
        _ giving: GivingFacts, reason: String = "finding the room in two minutes", standing: [Member] = [],
        companions: [Member] = [], isFromCustomer: Bool = false, hasGiven: Bool = true
    ) -> Judgement {
        let thanks = Thanks(
            word: .merci, recipients: [.handle("x")], reason: reason, isFromCustomer: isFromCustomer)
        let heard = HeardMessage(
            Room.message([], from: chi), reading: .command(.thanks(thanks)), findings: [.member(ana)],
            companions: companions)
        return Judge.judge(heard, facts: JudgeFacts(hasGivenBefore: hasGiven, standing: standing, giving: giving))
    }

    private static func ask(_ request: Request, _ giving: GivingFacts) -> Judgement {
        let message = Room.message([], from: chi)
        return Judge.judge(
            HeardMessage(message, reading: .command(.request(request))), facts: JudgeFacts(giving: giving))
    }

    private static func target(isAskers: Bool, isSettled: Bool = false) -> TakingBackFacts.Target {
        TakingBackFacts.Target(
            address: thank, giver: isAskers ? chi : karim, isAskers: isAskers, recipients: [ana],
            sentAt: Voices.tuesday, isSettled: isSettled)
    }

    @Test(
        arguments: [(nil, 99, true), (5, 4, true), (5, 5, false), (1, 1, false), (1, 0, true)] as [(Int?, Int, Bool)])
    func `a day's limit counts the thanks before`(limit: Int?, given: Int, isNoted: Bool) {
        let judgement = Self.judge(GivingFacts(perDay: limit, givenToday: given))
        #expect((judgement.entry != .nothing) == isNoted)
        if !isNoted { #expect(judgement.sayings.map(\.saying) == [.giving(.dailyLimit(limit ?? 0))]) }
    }

    @Test func `an edit of a counted thank is no new one`() {
        let judgement = Self.judge(GivingFacts(perDay: 5, givenToday: 7), standing: [Self.karim])
        #expect(judgement.sayings.map(\.saying) == [.noted])
    }

    @Test func `whoever passes on a customer's words for the first time is asked to leave out the name`() {
        let first = Self.judge(GivingFacts(hasPassedOn: false), isFromCustomer: true)
        #expect(first.sayings.map(\.saying) == [.noted, .giving(.customerCare)])
        #expect(Self.judge(GivingFacts(hasPassedOn: true), isFromCustomer: true).sayings.map(\.saying) == [.noted])
        #expect(Self.judge(GivingFacts(hasPassedOn: false)).sayings.map(\.saying) == [.noted])
    }

    @Test(
        arguments: [
            ("the docs", [], .shortReason), ("finding the room in two minutes", [], nil),
            ("finding the room with Karim", [karim], .companion("Karim")), ("finding it with Ana here", [ana], nil),
            ("what I did with Chi today", [chi], nil),
        ] as [(String, [Member], Hint?)])
    func `a hint is for what could be told better, to the giver alone`(reason: String, named: [Member], hint: Hint?) {
        let judgement = Self.judge(GivingFacts(mayHint: true), reason: reason, companions: named)
        let hints = judgement.sayings.compactMap { said -> Hint? in
            guard case .giving(.hint(let hint, _)) = said.saying else { return nil }
            #expect(said.to == .person(Account(chat: "matrix", user: Self.chi.user)))
            return hint
        }
        #expect(hints == (hint.map { [$0] } ?? []))
        #expect(judgement.entry != .nothing)
    }

    @Test func `no hint beside a first explanation, nor once there was one this week`() {
        let first = Self.judge(GivingFacts(mayHint: true), reason: "docs", hasGiven: false)
        #expect(first.sayings.map(\.saying) == [.noted, .firstNoted(["Ana"])])
        #expect(Self.judge(GivingFacts(mayHint: false), reason: "docs").sayings.map(\.saying) == [.noted])
    }

    @Test(
        arguments: [
            (target(isAskers: true), false, .takenBack(thank), [.withdrawn(["Ana"], sentAt: Voices.tuesday)]),
            (target(isAskers: true, isSettled: true), false, .takenBack(thank), [.correctedLate(["Ana"])]),
            (nil, false, .nothing, [.giving(.nothingToUndo)]), (nil, true, .nothing, [.giving(.nothingToUndo)]),
            (target(isAskers: false), false, .nothing, [.giving(.notYours(giver: "Karim"))]),
            (
                target(isAskers: false), true, .takenBack(thank),
                [
                    .giving(.takenBack(giver: "Karim", ["Ana"], sentAt: Voices.tuesday, isTold: false)),
                    .giving(.takenBackBy(moderator: "Chi", sentAt: Voices.tuesday)),
                ]
            ),
        ] as [(TakingBackFacts.Target?, Bool, Judgement.Entry, [Saying])])
    func `a thank is taken back by its giver, or by a moderator, of whom the giver is told`(
        target: TakingBackFacts.Target?, isModerator: Bool, entry: Judgement.Entry, sayings: [Saying]
    ) {
        let facts = GivingFacts(takingBack: TakingBackFacts(target: target, isModerator: isModerator))
        let judgement = Self.ask(Request(.undo), facts)
        #expect(judgement.entry == entry)
        #expect(judgement.sayings.map(\.saying) == sayings)
    }

    @Test func `one request takes back one thank, however often it is edited`() {
        let facts = GivingFacts(takingBack: TakingBackFacts(target: Self.target(isAskers: true), isRepeated: true))
        #expect(Self.ask(Request(.undo), facts) == Judgement(entry: .nothing))
    }

    // MARK: Taking out

    private static let quoted = MessageAddress(chat: "matrix", room: "!room", message: "$q")
    private static let story: Story = {
        var story = Story(period: .week(Voices.week47), featured: [], givers: 2, recipients: 2)
        let quote = Story.Quote(
            reason: "sorting out the Martin file", giver: "Karim", giverID: PersonID(rawValue: 2), source: quoted)
        story.also = [.init(person: Person(id: PersonID(rawValue: 1), name: "Ana"), quotes: [quote])]
        return story
    }()

    private static func takeOut(
        as asker: Int64, isModerator: Bool = false, _ request: Request = Request(.withdraw), named: [Int64] = [],
        inReplyTo thank: Bool
    ) -> Judgement.Entry {
        let facts = TakingOutFacts(
            asker: Person(id: PersonID(rawValue: asker), name: ["", "Ana", "Karim", "Zoé"][Int(asker)]),
            isModerator: isModerator, named: named.map(PersonID.init(rawValue:)),
            thank: thank
                ? .init(address: quoted, giver: PersonID(rawValue: 2), recipients: [PersonID(rawValue: 1)]) : nil,
            story: thank ? nil : story, told: [story])
        return ask(request, GivingFacts(takingOut: facts)).entry
    }

    @Test func `in reply to a thank its giver takes out the quote, a recipient their name too, others nothing`() {
        let quote = TakenOut(.message(Self.quoted))
        #expect(Self.takeOut(as: 2, inReplyTo: true) == .takenOut([quote]))
        let name = TakenOut(.person(PersonID(rawValue: 1)), period: "2026-W47")
        #expect(Self.takeOut(as: 1, inReplyTo: true) == .takenOut([quote, name]))
        #expect(Self.takeOut(as: 3, isModerator: true, inReplyTo: true) == .takenOut([quote]))
        #expect(Self.takeOut(as: 3, inReplyTo: true) == .nothing)
    }

    @Test func `in reply to a post each takes out what is theirs`() {
        let karim = Person(id: PersonID(rawValue: 2), name: "Karim")
        #expect(
            Self.takeOut(as: 1, inReplyTo: false)
                == .takenOut([TakenOut(.person(PersonID(rawValue: 1)), period: "2026-W47")]))
        #expect(Self.takeOut(as: 2, inReplyTo: false) == .takenOut([TakenOut(.giver(karim), period: "2026-W47")]))
        #expect(Self.takeOut(as: 3, inReplyTo: false) == .nothing)
        #expect(Self.takeOut(as: 1, Request(.withdraw, rest: "“Martin”"), inReplyTo: false) == .nothing)
    }

    @Test(arguments: ["“martin”", "« Martin »", "\"MARTIN file\"", "the “Martin”, please"])
    func `a moderator takes out the quotes that hold these words`(rest: String) {
        let taken = Self.takeOut(as: 3, isModerator: true, Request(.withdraw, rest: rest), inReplyTo: false)
        #expect(taken == .takenOut([TakenOut(.message(Self.quoted))]))
    }

    @Test func `a moderator takes out a person by name, and is told how where nothing fits`() {
        #expect(
            Self.takeOut(as: 3, isModerator: true, named: [1, 3], inReplyTo: false)
                == .takenOut([TakenOut(.person(PersonID(rawValue: 1)), period: "2026-W47")]))
        #expect(
            Self.takeOut(as: 3, isModerator: true, Request(.withdraw, rest: "“Dupont”"), inReplyTo: false) == .nothing)
    }
}
