import Foundation
import Praise
import Storage
import Testing

struct OutboxTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
        try await ledger.queue([.test("$1")], at: .noon)
    }

    func item(at now: Date = .noon) async throws -> OutboxItem {
        try #require(try await ledger.next(in: "matrix", at: now))
    }

    @Test func `a saying is queued once`() async throws {
        #expect(try await ledger.queue([.test("$1"), .test("$2"), .test("$2")], at: .noon + 1) == 1)
        #expect(try await ledger.outboxCounts().queued == 2)
    }

    @Test func `sayings keep their order and their chat`() async throws {
        try await ledger.queue((2...9).map { .test(MessageID("$\($0)")) }, at: .noon)
        let sayings = try await ledger.due()
        #expect(sayings == (1...9).map { .firstNoted(["$\($0)"]) })
        #expect(try await ledger.next(in: "salon", at: .noon) == nil)
    }

    @Test func `a saying is not due before its time`() async throws {
        while let item = try await ledger.next(in: "matrix", at: .noon) {
            try await ledger.settle(item.id, .retry(at: .noon + 60), at: .noon)
        }
        #expect(try await ledger.nextDue(in: "matrix") == .noon + 60)
        #expect(try await ledger.next(in: "matrix", at: .noon + 59) == nil)
        #expect(try await ledger.next(in: "matrix", at: .noon + 60) != nil)
        #expect(try await ledger.nextDue(in: "salon") == nil)
    }

    @Test func `a time more than an hour away was stamped by a clock that was ahead`() async throws {
        let item = try await item()
        try await ledger.settle(item.id, .retry(at: .noon + 86_400), at: .noon)
        var due: [Int64] = []
        while let next = try await ledger.next(in: "matrix", at: .noon) {
            due.append(next.id)
            try await ledger.settle(next.id, .dropped(reason: "seen"), at: .noon)
        }
        #expect(due.contains(item.id))
    }

    @Test func `a saying that this version cannot read is dropped and holds nothing up`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2"))
        let first = try #require(try await ledger.next(in: "matrix", at: .noon))
        try scratch.execute("UPDATE outbox SET saying = '{\"unheardOf\":{}}' WHERE id = \(first.id)")
        let next = try #require(try await ledger.next(in: "matrix", at: .noon))
        #expect(next.id != first.id)
        #expect(try await ledger.outboxCounts().dropped == 1)
    }

    @Test func `a claimed saying is nobody else's`() async throws {
        let item = try await item()
        #expect(item.attempts == 0 && item.rendered == nil && !item.isUnknown)
        #expect(try await ledger.begin(item.id, rendered: "a", at: .noon))
        #expect(try await !ledger.begin(item.id, rendered: "a", at: .noon))
        #expect(try await ledger.next(in: "matrix", at: .noon) == nil)
        #expect(try await ledger.outboxCounts().sending == 1)
    }

    @Test func `a retry says the same words`() async throws {
        let id = try await item().id
        _ = try await ledger.begin(id, rendered: "caf\u{E9}\0!", at: .noon)
        try await ledger.settle(id, .retry(at: .noon + 5), at: .noon + 1)
        #expect(try await ledger.nextDue(in: "matrix") == .noon + 5)
        let again = try await item(at: .noon + 5)
        #expect(again.rendered == "caf\u{E9}\0!" && again.attempts == 1 && again.firstAttemptAt == .noon)
        let failure = await #expect(throws: LedgerFailure.self) {
            try await ledger.begin(id, rendered: "cafe\u{301}\0!", at: .noon + 5)
        }
        #expect(failure?.kind == .changedWords)
        #expect(try await ledger.begin(id, rendered: "caf\u{E9}\0!", at: .noon + 5))
    }

    @Test func `an unknown saying waits for its time or for good`() async throws {
        let id = try await item().id
        _ = try await ledger.begin(id, rendered: "a", at: .noon)
        try await ledger.settle(id, .unknown(retryAt: .noon + 5), at: .noon)
        #expect(try await item(at: .noon + 5).isUnknown)
        _ = try await ledger.begin(id, rendered: "a", at: .noon + 5)
        try await ledger.settle(id, .unknown(retryAt: nil), at: .noon + 6)
        #expect(try await ledger.nextDue(in: "matrix") == nil)
        #expect(try await ledger.outboxCounts().unknown == 1)
    }

    @Test func `a doubt outlives a later try that surely failed`() async throws {
        let id = try await item().id
        _ = try await ledger.begin(id, rendered: "a", at: .noon)
        try await ledger.settle(id, .unknown(retryAt: .noon + 5), at: .noon)
        _ = try await ledger.begin(id, rendered: "a", at: .noon + 5)
        try await ledger.settle(id, .retry(at: .noon + 9), at: .noon + 5)
        #expect(try await item(at: .noon + 9).isUnknown)
        #expect(try await ledger.outboxCounts().unknown == 1)
    }

    @Test func `after a crash what was being said is unknown and due`() async throws {
        let id = try await item().id
        _ = try await ledger.begin(id, rendered: "a", at: .noon)
        let revived = try await scratch.open()
        #expect(try await revived.recover(chat: "salon", at: .noon + 9) == 0)
        #expect(try await revived.recover(chat: "matrix", at: .noon + 9) == 1)
        let item = try #require(try await revived.next(in: "matrix", at: .noon + 9))
        #expect(item.isUnknown && item.rendered == "a" && item.firstAttemptAt == .noon)
    }

    @Test func `an echo ends a saying whose answer was lost`() async throws {
        let item = try await item()
        _ = try await ledger.begin(item.id, rendered: "a", at: .noon)
        try await ledger.settle(item.id, .unknown(retryAt: .noon + 5), at: .noon)
        try await ledger.hear(.echoed(item.key, .message("$echo", room: "!other")))
        #expect(try await ledger.outboxCounts().unknown == 1)
        try await ledger.hear(.echoed(item.key, .message("$echo")))
        #expect(try await ledger.outboxCounts().said == 1)
        try await ledger.settle(item.id, .unknown(retryAt: .noon + 9), at: .noon + 6)
        #expect(try await ledger.outboxCounts().said == 1)
    }

    @Test func `an echo of what was never tried is not believed`() async throws {
        let item = try await item()
        try await ledger.hear(.echoed(item.key, .message("$echo")))
        #expect(try await ledger.outboxCounts().queued == 1)
    }

    @Test func `a dropped saying is over`() async throws {
        let id = try await item().id
        try await ledger.settle(id, .dropped(reason: "no such room"), at: .noon)
        #expect(try await ledger.outboxCounts().dropped == 1)
        #expect(try await !ledger.begin(id, rendered: "a", at: .noon))
    }

    @Test func `what waits in a chat is left out with the reason, and nobody is asked about it`() async throws {
        try await ledger.queue([.test("$2"), .test("$3")], at: .noon)
        try await ledger.settle(item().id, .dropped(reason: "no such room"), at: .noon)
        #expect(try await ledger.leaveOut(whatWaitsIn: "salon", because: "the past", at: .noon) == 0)
        #expect(try await ledger.leaveOut(whatWaitsIn: "matrix", because: "the past", at: .noon) == 2)
        #expect(try await ledger.next(in: "matrix", at: .noon + 86_400) == nil)
        #expect(try await ledger.sayings().map(\.detail) == ["the past", "the past", "no such room"])
        #expect(try await ledger.sayingsForPerson().map(\.detail) == ["no such room"])
    }
}

extension QueuedSaying {
    static func test(_ id: MessageID, room: RoomID = "!tea") -> QueuedSaying {
        QueuedSaying(
            to: .thread(.message(id, room: room), root: id), saying: .firstNoted([id.rawValue]),
            origin: .message(.message(id, room: room), .original), purpose: .answer)
    }
}
