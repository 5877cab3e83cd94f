import Foundation
import Praise
import Storage
import Testing

struct RecordingTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    @Test func `a thank is recorded, confirmed and remembered with its cursor`() async throws {
        let receipt = try await ledger.hear(.thanks(to: [.ben, .chi]))
        #expect(receipt == Receipt(recorded: 1, queued: 2))
        #expect(try await ledger.standing() == ["Ana → Ben, Chi: the docs"])
        #expect(try await ledger.due() == [.noted, .firstNoted(["Ben", "Chi"])])
        #expect(try await ledger.cursor(of: "sync", in: "matrix")?.rawValue == "c1")
        #expect(try await ledger.members(in: "matrix") == [.ana, .ben, .chi])
    }

    @Test func `the same batch again changes nothing`() async throws {
        let batch = Intake.of([.thanks(), .said("$2", .command(.help)), .joined("!tea"), .deleted(.message("$9"))])
        let first = try await ledger.record(batch, at: .noon)
        for minute in 1...3 { #expect(try await ledger.record(batch, at: .noon + 60.0 * Double(minute)) == Receipt()) }
        #expect(first.queued == 4)
        #expect(try await ledger.standing().count == 1)
        #expect(try await ledger.outboxCounts().queued == 4)
    }

    @Test func `only the first thank of a giver is explained`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"))
        #expect(try await ledger.due() == [.noted, .firstNoted(["Ben"]), .noted])
    }

    // F5: what is kept is the thank itself, not a sum.
    @Test func `who thanked whom, why, where and when are kept`() async throws {
        try await ledger.hear(.thanks("$1", room: "!b", to: [.ben, .chi], for: "the docs", at: .noon - 90), at: .noon)
        let kept = try #require(
            try await ledger.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture)).first)
        #expect(kept.giver.name == "Ana" && kept.recipients.map(\.name) == ["Ben", "Chi"])
        #expect(kept.reason == "the docs" && kept.sentAt == .noon - 90)
        #expect(kept.address == MessageAddress(chat: "matrix", room: "!b", message: "$1"))
    }

    @Test func `names are kept as they are today`() async throws {
        try await ledger.hear(.thanks())
        let renamed = Member(user: "@ben", name: "Benoît")
        _ = try await ledger.record(.of([], members: [renamed], next: "c2"), at: .noon)
        #expect(try await ledger.standing() == ["Ana → Benoît: the docs"])
        #expect(try await ledger.cursor(of: "sync", in: "matrix")?.rawValue == "c2")
    }

    @Test func `Bravo greets a room once in its life`() async throws {
        try await ledger.hear(.joined("!tea"), .joined("!tea"))
        try await ledger.hear(.joined("!tea"), at: .noon + 1e6)
        #expect(try await ledger.due(at: .noon + 2e6) == [.arrived])
    }

    @Test func `an encrypted room is told and so are the operators`() async throws {
        try await ledger.hear(.unreadable("!secret"), .unreadable("!secret"))
        #expect(try await ledger.due() == [.unreadable, .notice(.unreadableRoom("matrix", "!secret"))])
    }

    @Test func `what is not for Bravo leaves no trace in the files`() async throws {
        try await ledger.hear(
            .said("$secret-message", by: Member(user: "@eve-lyn", name: "Evelyn"), .notForUs, text: "the merger"),
            .thanks())
        let bytes = try scratch.bytes()
        for trace in ["$secret-message", "@eve-lyn", "Evelyn", "the merger"] {
            #expect(bytes.range(of: Data(trace.utf8)) == nil)
        }
        #expect(bytes.range(of: Data("the docs".utf8)) != nil)
    }

    @Test func `progress and clocks are kept by stream`() async throws {
        _ = try await ledger.record(.of([], caughtUpAt: .noon, clockDifference: 1.5), at: .noon + 1)
        _ = try await ledger.record(.of([], next: "c2"), at: .noon + 2)
        let known = StreamProgress(
            chat: "matrix", stream: "sync", caughtUpAt: nil, clockDifference: 1.5, measuredAt: .noon + 1)
        #expect(try await ledger.progress() == [known])
        _ = try await ledger.record(.of([], next: "c3", caughtUpAt: .noon + 3), at: .noon + 4)
        #expect(try await ledger.progress().first?.caughtUpAt == .noon + 3)
    }

    @Test func `five thousand messages are one batch`() async throws {
        let heard = (0..<5000).map { Heard.thanks(MessageID("$\($0)"), for: "reason \($0)") }
        let receipt = try await ledger.record(.of(heard), at: .noon)
        #expect(receipt == Receipt(recorded: 5000, queued: 5001))
        #expect(try await ledger.record(.of(heard), at: .noon) == Receipt())
    }
}
