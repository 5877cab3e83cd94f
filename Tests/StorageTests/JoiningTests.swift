import Foundation
import Praise
import Storage
import Testing

struct JoiningTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    @Test func `an emoji on a recognition joins it, in the name of today`() async throws {
        try await ledger.hear(.thanks(), .emoji(), under: .lively)
        #expect(try await ledger.joined() == ["$1: Chi"])
        let facts = try await ledger.facts(of: .w47, zone: .gmt)
        #expect(facts.joins.map(\.person.name) == ["Chi"] && facts.joins[0].recipients.count == 1)
    }

    // F3: on, off and on again is one.
    @Test func `on, off and on again counts once`() async throws {
        try await ledger.hear(.thanks(), .emoji(), .emojiOff(at: .noon + 1), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
        try await ledger.hear(.emoji(at: .noon + 2), under: .lively)
        #expect(try await ledger.joined() == ["$1: Chi"])
        #expect(try await ledger.facts(of: .w47, zone: .gmt).joins.map(\.countsAt) == [.noon])
    }

    @Test func `a removal that names the reaction is for good, and a new one counts once`() async throws {
        try await ledger.hear(.thanks(), .emoji("$e1"), .deleted(.message("$e1")), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
        try await ledger.hear(.emoji("$e1"), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
        try await ledger.hear(.emoji("$e2", at: .noon + 5), under: .lively)
        #expect(try await ledger.joined() == ["$1: Chi"])
    }

    @Test func `two emoji of one person are one, until both are gone`() async throws {
        try await ledger.hear(.thanks(), .emoji("$e1"), .emoji("$e2", "🎉"), under: .lively)
        #expect(try await ledger.joined() == ["$1: Chi"])
        try await ledger.hear(.deleted(.message("$e1")), under: .lively)
        #expect(try await ledger.joined() == ["$1: Chi"])
        try await ledger.hear(.deleted(.message("$e2")), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
    }

    @Test func `neither the giver nor a recipient who is alone joins in; one of several does, for the others`()
        async throws
    {
        try await ledger.hear(.thanks(to: [.ben]), .emoji("$e1", by: .ana), .emoji("$e2", by: .ben), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
        try await ledger.hear(.thanks(to: [.ben, .chi], revision: .edit(1)), under: .lively)
        #expect(try await ledger.joined() == ["$1: Ben"])
        let joins = try await ledger.facts(of: .w47, zone: .gmt).joins
        #expect(joins.count == 1 && joins[0].recipients.count == 1 && joins[0].recipients != [joins[0].person.id])
    }

    @Test func `an emoji on what is no recognition leaves no trace in the files`() async throws {
        let eve = Member(user: "@eve-lyn", name: "Evelyn")
        try await ledger.hear(
            .said("$5", .command(.help)), .emoji("$on-help", by: eve, on: "$5"),
            .emoji("$on-nothing", by: eve, on: "$6"), .thanks("$1"), .emoji("$sad", "😢", by: eve, on: "$1"),
            under: .lively)
        let bytes = try scratch.bytes()
        for trace in ["$on-help", "$on-nothing", "$sad", "@eve-lyn", "Evelyn"] {
            #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
    }

    @Test func `robots do not join in`() async throws {
        try await ledger.hear(
            .thanks(), .emoji(by: Member(user: "@ci", name: "CI", isBot: true)), under: .lively)
        #expect(try await ledger.joined() == ["$1: "])
    }

    // F1: what is delivered again changes nothing.
    @Test func `the same in any number of deliveries comes to the same`() async throws {
        let heard: [Heard] = [
            .thanks(to: [.ben, .chi]), .emoji("$e1"), .emojiOff("$e1", at: .noon + 1), .emoji("$e1", at: .noon + 2),
            .emoji("$e2", by: .ben), .deleted(.message("$e2")), .emoji("$e3", by: .dan),
        ]
        var intake = Intake.of(heard)
        intake.giving = .lively
        for _ in 0..<3 { _ = try await ledger.record(intake, at: .noon) }
        #expect(try await ledger.joined() == ["$1: Chi, Dan"])
        #expect(try await ledger.facts(of: .w47, zone: .gmt).joins.count == 2)
    }

    @Test(arguments: 0..<12) func `batches cut anywhere and read again from there come to the same`(seed: Int)
        async throws
    {
        let heard: [Heard] = [
            .thanks(to: [.ben]), .emoji("$e1"), .emoji("$e2", "🎉", by: .dan), .deleted(.message("$e1")),
            .emoji("$e3", at: .noon + 9), .thanks("$2", from: .ben, to: [.ana]), .emoji("$e4", on: "$2"),
        ]
        for end in [seed % 7 + 1, seed / 2 + 1, 7] {
            var intake = Intake.of(Array(heard[max(0, end - 1 - seed % 4)..<min(7, end)]))
            if end == 7 { intake.heard = heard }
            intake.giving = .lively
            _ = try await ledger.record(intake, at: .noon)
        }
        let joined = try await ledger.joined()
        #expect(joined == ["$1: Dan, Chi", "$2: Chi"] || joined == ["$1: Chi, Dan", "$2: Chi"])
    }

    @Test func `a join counts in its own week, or in the next one still open`() async throws {
        let next = Date.noon + 7 * 86_400
        try await ledger.hear(.thanks(), .emoji("$e1", at: next), under: .lively, at: next)
        #expect(try await ledger.facts(of: .w47, zone: .gmt).joins.isEmpty)
        let week = Week.w47.next(in: .gmt)
        #expect(try await ledger.facts(of: week, zone: .gmt).joins.map(\.countsAt) == [next])
        // The recognition itself tells of everybody who joined in it by now.
        #expect(try await ledger.facts(of: .w47, zone: .gmt).recognitions.map { $0.joined.map(\.name) } == [["Chi"]])
    }

    @Test func `taking the thank back takes its joins with it`() async throws {
        try await ledger.hear(.thanks(), .emoji(), .asks(.undo), under: .lively)
        #expect(try await ledger.joined() == [])
        #expect(try await ledger.facts(of: .w47, zone: .gmt).joins.isEmpty)
    }

    @Test func `how to join in is told once in a room`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"), .thanks("$3", room: "!other"), under: .lively)
        let hints = try await ledger.due().filter { $0 == .giving(.joining("👏")) }
        #expect(hints.count == 2)
    }
}
