import Foundation
import Praise
import Storage
import Testing

struct MergingTests {
    let ledger: Ledger
    private let scratch: Scratch

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    func merge(_ room: RoomID = "!tea") async throws -> Int {
        try await ledger.mergeNoted(in: "matrix", room: room, at: .noon)
    }

    @Test func `waiting reactions become one sentence that counts them`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"), .thanks("$3"), .thanks("$4", room: "!other"))
        #expect(try await merge() == 3)
        #expect(try await ledger.due() == [.noted, .manyNoted(3)])
        #expect(try await ledger.outboxCounts().merged == 4)
    }

    @Test func `one message is left as it is`() async throws {
        try await ledger.hear(.thanks("$1"))
        #expect(try await merge() == 0)
        #expect(try await ledger.due() == [.noted, .firstNoted(["Ben"])])
    }

    @Test func `answers are never merged`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"), .said("$3", .command(.help)))
        #expect(try await merge() == 2)
        #expect(try await ledger.due() == [.help, .manyNoted(2)])
    }

    @Test func `what has been tried is not merged`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"), .thanks("$3"))
        let first = try #require(try await ledger.next(in: "matrix", at: .noon))
        _ = try await ledger.begin(first.id, rendered: "👏", at: .noon)
        try await ledger.settle(first.id, .retry(at: .noon + 9), at: .noon)
        _ = try await merge()
        #expect(try await ledger.next(in: "matrix", at: .noon + 9)?.saying == .manyNoted(2))
        #expect(try await ledger.due(at: .noon + 9) == [.manyNoted(2), .noted])
    }

    @Test func `an unclaimed sentence grows, a claimed one does not`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"))
        _ = try await merge()
        try await ledger.hear(.thanks("$3"))
        #expect(try await merge() == 3)
        #expect(try await merge() == 3)
        let sentence = try #require(try await ledger.next(in: "matrix", at: .noon))
        _ = try await ledger.begin(sentence.id, rendered: "3", at: .noon)
        try await ledger.hear(.thanks("$4"), .thanks("$5"))
        #expect(try await merge() == 2)
        #expect(try await ledger.due() == [.manyNoted(2)])
    }
}
