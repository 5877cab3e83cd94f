import Foundation
import Praise
import Storage
import Testing

struct TakingBackTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    // F4: a wrong thank does not stay for ever.
    @Test func `alone it takes back the giver's latest in that room`() async throws {
        try await ledger.hear(
            .thanks("$1", for: "one"), .thanks("$2", for: "two", at: .noon + 1),
            .thanks("$3", room: "!b", for: "three"),
            .thanks("$4", from: .ben, to: [.ana], for: "four", at: .noon + 2), .asks(.undo, "$9"), under: .lively)
        #expect(
            try await Set(ledger.standing()) == ["Ana → Ben: one", "Ana → Ben: three", "Ben → Ana: four"])
        #expect(try await ledger.due().last == .withdrawn(["Ben"], sentAt: .noon + 1))
    }

    @Test func `with Bravo alone it is the latest anywhere`() async throws {
        try await ledger.hear(
            .thanks("$1", for: "one"), .thanks("$2", room: "!b", for: "two", at: .noon + 1),
            .asks(.undo, "$9", room: "!direct", isDirect: true), under: .lively)
        #expect(try await ledger.standing() == ["Ana → Ben: one"])
    }

    @Test func `in reply it is that one, and for good`() async throws {
        try await ledger.hear(
            .thanks("$1", for: "one"), .thanks("$2", for: "two", at: .noon + 1),
            .asks(.undo, "$9", replyingTo: "$1"), .thanks("$1", for: "again", revision: .edit(1)), under: .lively)
        #expect(try await ledger.standing() == ["Ana → Ben: two"])
    }

    // F1: a request that comes again takes back no second thank; nor does an edit of it.
    @Test func `the same request again takes back nothing more`() async throws {
        try await ledger.hear(.thanks("$1", for: "one"), .thanks("$2", for: "two", at: .noon + 1), under: .lively)
        for _ in 1...3 { try await ledger.hear(.asks(.undo, "$9"), under: .lively) }
        try await ledger.hear(.asks(.undo, "$9", revision: .edit(5)), under: .lively)
        #expect(try await ledger.standing() == ["Ana → Ben: one"])
    }

    @Test func `another's thank stays, unless a moderator takes it back, of which its giver is told`() async throws {
        try await ledger.hear(.thanks("$1"), .asks(.undo, "$8", by: .chi, replyingTo: "$1"), under: .lively)
        #expect(try await ledger.due().last == .giving(.notYours(giver: "Ana")))
        #expect(try await ledger.standing().count == 1)
        try await ledger.hear(.asks(.undo, "$9", by: .dan, replyingTo: "$1"), under: .lively)
        #expect(try await ledger.standing() == [])
        #expect(
            try await ledger.due() == [
                .giving(.takenBack(giver: "Ana", ["Ben"], sentAt: .noon, isTold: false)),
                .giving(.takenBackBy(moderator: "Dan", sentAt: .noon)),
            ])
    }

    // F10: nothing is refused in silence.
    @Test func `with nothing to take back it says so`() async throws {
        try await ledger.hear(.asks(.undo, "$9"), .asks(.undo, "$8", replyingTo: "$unknown"), under: .lively)
        #expect(try await ledger.due() == [.giving(.nothingToUndo), .giving(.nothingToUndo)])
    }

    @Test func `in reply to Bravo's answer the thank it answers is meant`() async throws {
        try await ledger.hear(.thanks("$1"), under: .lively)
        while let item = try await ledger.next(in: "matrix", at: .noon) {
            #expect(try await ledger.begin(item.id, rendered: "…", at: .noon))
            try await ledger.settle(item.id, .said(MessageID("$said-\(item.id)")), at: .noon)
        }
        let answer = try #require(
            try await ledger.sayings().first { $0.saying == .firstNoted(["Ben"]) })
        #expect(answer.state == .said)
        try await ledger.hear(.asks(.undo, "$9", replyingTo: "$said-2"), under: .lively)
        #expect(try await ledger.standing() == [])
    }

    // F2: two listeners at once cannot overspend the day.
    @Test func `two at once cannot give more than the day allows`() async throws {
        let rules = GivingRules(perDay: 5)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    var intake = Intake.of([.thanks(MessageID("$\(number)"), for: "reason \(number)")])
                    intake.stream = StreamID("stream \(number % 2)")
                    intake.giving = rules
                    _ = try await ledger.record(intake, at: .noon)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await ledger.standing().count == 5)
        let refused = try await ledger.due().filter { $0 == .giving(.dailyLimit(5)) }
        #expect(refused.count == 15)
    }

    // F7: the day is the workspace's own.
    @Test func `the day begins at midnight of the workspace, and an edit is no new thank`() async throws {
        let rules = GivingRules(perDay: 1)
        let midnight = Date.noon + 43_200
        try await ledger.hear(.thanks("$1", at: midnight - 1), under: rules, at: midnight)
        try await ledger.hear(.thanks("$2", at: midnight), under: rules, at: midnight)
        try await ledger.hear(.thanks("$3", at: midnight + 1), under: rules, at: midnight)
        #expect(try await ledger.standing().count == 2)
        try await ledger.hear(.thanks("$2", to: [.chi], revision: .edit(1), at: midnight), under: rules, at: midnight)
        #expect(try await ledger.standing().last == "Ana → Chi: the docs")
        // Taken back, it makes room.
        try await ledger.hear(.asks(.undo, "$9", replyingTo: "$2"), under: rules, at: midnight)
        try await ledger.hear(.thanks("$4", at: midnight + 2), under: rules, at: midnight)
        #expect(try await ledger.standing().count == 2)
    }

    // F11: the same person twice in one message is one; F12: in two messages, two; F13: alike in words, still two.
    @Test func `a recognition is a message and a person, whatever its words`() async throws {
        try await ledger.hear(
            .thanks("$1", to: [.ben, .ben, .chi], for: "the help"),
            .thanks("$2", from: .dan, to: [.ben], for: "the help"),
            .thanks("$3", to: [.ben], for: "the help"), under: .lively)
        #expect(
            try await ledger.standing() == [
                "Ana → Ben, Chi: the help", "Dan → Ben: the help", "Ana → Ben: the help",
            ])
    }

    @Test func `a hint is given once a week, over all accounts of a person`() async throws {
        let rules = GivingRules(hasHints: true)
        for day in 0..<15 {
            let time = Date.noon + Double(day) * 86_400
            try await ledger.hear(.thanks(MessageID("$\(day)"), for: "docs", at: time), under: rules, at: time)
        }
        let hints = try await ledger.due(at: .noon + 20 * 86_400).filter {
            if case .giving(.hint) = $0 { true } else { false }
        }
        // The first thank is explained instead, the second has the first hint.
        #expect(hints.count == 2)
    }

    @Test func `a customer's words bring the word of care once`() async throws {
        let thanks = Thanks(
            word: .bravo, recipients: [.account("@ben", label: "Ben")], reason: "called me back", isFromCustomer: true)
        for id in ["$1", "$2"] as [MessageID] {
            try await ledger.hear(.said(id, .command(.thanks(thanks)), [.member(.ben)]), under: .lively)
        }
        #expect(try await ledger.due().filter { $0 == .giving(.customerCare) }.count == 1)
        let always = DateInterval(start: .distantPast, end: .distantFuture)
        #expect(try await ledger.recognitions(in: always).allSatisfy(\.isFromCustomer))
    }
}
