import Foundation
import GRDB
import Praise
import Storage
import Testing

/// What people wish and what they are told, as the ledger keeps it.
struct AskingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func ask(_ rest: String, in ledger: Ledger, id: MessageID = "$ask", by member: Member = .ana) async throws {
        try await ledger.hear(.said(id, by: member, .command(.request(Request(.settings, rest: rest)))))
    }

    @Test func `a wish is kept in the transaction that hears it, and read as the language`() async throws {
        let ledger = try await scratch.open()
        let ana = Account(chat: "matrix", user: Member.ana.user)
        #expect(try await ledger.language(of: ana) == nil)
        try await ask("langue en", in: ledger)
        #expect(try await ledger.language(of: ana) == .english)
        try await ask("posts no", in: ledger, id: "$again")
        #expect(try await ledger.language(of: ana) == .english)
        #expect(try scratch.text("SELECT shown || ' ' || featured FROM preference") == "nowhere toldFirst")
    }

    @Test func `what is asked is forgotten once it is answered, whether or not the answer came through`() async throws {
        let ledger = try await scratch.open()
        for (id, outcome) in [
            ("$1", SendOutcome.said("$s")), ("$2", .dropped(reason: "no")), ("$3", .leftOut(reason: "no")),
        ] {
            try await ledger.hear(.said(MessageID(id), .command(.request(Request(.me, rest: "octobre")))))
            while let item = try await ledger.next(in: "matrix", at: .noon) {
                _ = try await ledger.begin(item.id, rendered: "the answer", at: .noon)
                try await ledger.settle(item.id, outcome, at: .noon)
            }
        }
        #expect(
            try scratch.text("SELECT group_concat(saying || coalesce(CAST(rendered AS TEXT), '')) FROM outbox")?
                .contains("octobre") == false)
        let bytes = String(decoding: try scratch.bytes(), as: UTF8.self)
        #expect(try scratch.count("outbox") == 6 && bytes.contains("askedAt"))
        #expect(try await ledger.sayingsForPerson().count == 2)
    }

    @Test func `an answer nobody knows the fate of keeps no words`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.said("$1", .command(.request(Request(.me)))))
        while let item = try await ledger.next(in: "matrix", at: .noon) {
            _ = try await ledger.begin(item.id, rendered: "the answer", at: .noon)
            try await ledger.settle(item.id, .unknown(retryAt: nil), at: .noon)
        }
        #expect(try scratch.text("SELECT max(rendered IS NOT NULL) || '' FROM outbox") == "0")
    }

    @Test func `those thanked are told after everybody who waits for an answer`() async throws {
        let ledger = try await scratch.open()
        var intake = Intake.of([.thanks(to: [.ben, .chi]), .said("$2", .command(.help))])
        intake.tellsThanked = true
        _ = try await ledger.record(intake, at: .noon)
        let due = try await ledger.due()
        #expect(due == [.noted, .firstNoted(["Ben", "Chi"]), .help, .told(.message("$1")), .told(.message("$1"))])
    }

    @Test func `what a person is told names the thank as it stands, and is nothing once it is gone`() async throws {
        let ledger = try await scratch.open()
        let ben = Account(chat: "matrix", user: Member.ben.user)
        try await ledger.hear(.thanks())
        let telling = try #require(try await ledger.telling(of: .message("$1"), to: ben))
        #expect(telling.isFirst && telling.isTold && telling.recognition.reason == "the docs")
        #expect(try await ledger.telling(of: .message("$1"), to: Account(chat: "matrix", user: "@chi")) == nil)
        try await ledger.hear(.deleted(.message("$1")))
        #expect(try await ledger.telling(of: .message("$1"), to: ben) == nil)
    }

    @Test func `why tells the sum of who was featured, and one's own line to oneself alone`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks("$1", from: .ana, to: [.ben]), .thanks("$2", from: .chi, to: [.ben]))
        try await ledger.hear(.thanks("$3", from: .ben, to: [.chi]))
        _ = try await ledger.settle(.w47) { facts, _ in StoryChoice.story(of: facts) }
        func asked(_ kind: Question.Kind, by user: UserID, _ rest: String = "") async throws -> Answer? {
            let question = Question(
                kind, asker: Account(chat: "matrix", user: user), rest: rest, askedAt: .noon + 14 * 86_400,
                message: .message("$q"))
            return try await ledger.answer(to: question, rules: HouseRules(), in: .english, zone: .gmt)
        }
        guard case .why(let facts) = try await asked(.why, by: "@ana"), case .decided(let decision, _) = facts.outcome
        else { throw Unexpected() }
        #expect(
            facts.period == .week(.w47) && decision.featured.compactMap { facts.names[$0] }.sorted() == ["Ben", "Chi"])
        #expect(!facts.names.isEmpty && facts.names.values.sorted() == ["Ana", "Ben", "Chi"])
        guard case .whyMe(let own) = try await asked(.whyMe, by: "@chi", "2026-W47") else { throw Unexpected() }
        #expect(own.line?.points == 1 && own.names.values.sorted() == ["Ben"])
        guard case .whyMe(let none) = try await asked(.whyMe, by: "@ana") else { throw Unexpected() }
        #expect(none.line == nil && none.names.isEmpty)
        guard case .why(let open) = try await asked(.why, by: "@ana", "2026-W40") else { throw Unexpected() }
        #expect(open.outcome == .open)
    }

    @Test func `that somebody said not this time is told to them alone`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        try scratch.execute("INSERT INTO turn_pause SELECT person, '2026-W47' FROM account WHERE user = '@ben'")
        let ben = Account(chat: "matrix", user: Member.ben.user)
        let question = Question(.myData, asker: ben, rest: "", askedAt: .noon, message: .message("$q"))
        guard
            case .myData(let own) = try await ledger.answer(
                to: question, rules: HouseRules(), in: .english, zone: .gmt)
        else { throw Unexpected() }
        #expect(own.json.contains(#"{"notThisTime":"2026-W47"}"#))
        #expect(try await ledger.data(of: ben, at: .noon)?.json.contains { $0.contains("notThisTime") } == false)
    }

    private struct Unexpected: Error {}
}
