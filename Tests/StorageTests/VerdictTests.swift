import Foundation
import GRDB
import Praise
import Storage
import Testing

/// What a person decides of a saying: once, in one transaction, kept, and never leading to a thing said twice.
struct VerdictTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
        try await ledger.queue([.test("$1")], at: .noon)
    }

    /// Leaves the one saying as a chat without keys and echoes leaves it.
    @discardableResult
    private func makeUnknown(retryAt time: Date? = nil) async throws -> OutboxItem {
        let item = try #require(try await ledger.next(in: "matrix", at: .noon))
        #expect(try await ledger.begin(item.id, rendered: "old words", at: .noon))
        try await ledger.settle(item.id, .unknown(retryAt: time), at: .noon)
        return item
    }

    private func makeDropped() async throws -> OutboxItem {
        let item = try #require(try await ledger.next(in: "matrix", at: .noon))
        #expect(try await ledger.begin(item.id, rendered: "old words", at: .noon))
        try await ledger.settle(item.id, .dropped(reason: "No right to speak."), at: .noon)
        return item
    }

    private func judge(_ verdict: Verdict, _ item: OutboxItem) async throws -> VerdictOutcome {
        try await ledger.judge(item.key.rawValue, verdict, at: .noon + 60)
    }

    private func isDone(_ outcome: VerdictOutcome) -> Bool {
        if case .done = outcome { true } else { false }
    }

    @Test func `what only a person can settle is listed and counted, and nothing else is`() async throws {
        try await ledger.queue([.test("$2"), .test("$3"), .test("$4")], at: .noon)
        let unknown = try await makeUnknown()
        try await makeUnknown(retryAt: .noon + 30)
        let dropped = try await makeDropped()
        let waiting = try await ledger.sayingsForPerson()
        #expect(waiting.map(\.key) == [dropped.key, unknown.key])
        #expect(waiting.map(\.detail) == ["No right to speak.", nil])
        #expect(waiting.allSatisfy { $0.waitsForPerson })
        let counts = try await ledger.outboxCounts()
        #expect(counts.unknown == 2 && counts.unknownForPerson == 1 && counts.droppedForPerson == 1)
        #expect(try await ledger.sayings(in: .queued).map(\.saying) == [.firstNoted(["$4"])])
        #expect(try await ledger.sayings().count == 4)
    }

    @Test func `what arrived counts as said and is listed no more`() async throws {
        let item = try await makeUnknown()
        #expect(isDone(try await judge(.arrived, item)))
        #expect(try await ledger.outboxCounts().said == 1)
        #expect(try await ledger.sayingsForPerson() == [])
        #expect(try await ledger.due(at: .noon + 99) == [])
    }

    @Test(arguments: [true, false])
    func `what is said again goes out once, worded anew and under a key the chat has not seen`(isUnknown: Bool)
        async throws
    {
        let item = isUnknown ? try await makeUnknown() : try await makeDropped()
        #expect(isDone(try await judge(.again, item)))
        let again = try #require(try await ledger.next(in: "matrix", at: .noon + 60))
        #expect(again.id == item.id && again.saying == item.saying && again.to == item.to)
        #expect(again.key != item.key && again.key.rawValue.count == 16)
        #expect(again.rendered == nil && again.attempts == 0 && !again.isUnknown)
        #expect(try await ledger.due(at: .noon + 60) == [item.saying])
        #expect(try await ledger.outboxCounts().said == 1)
    }

    @Test func `what was sent again is not queued anew by its origin`() async throws {
        let item = try await makeUnknown()
        _ = try await judge(.again, item)
        #expect(try await ledger.queue([.test("$1")], at: .noon) == 0)
        #expect(try await ledger.due(at: .noon + 60) == [item.saying])
    }

    @Test func `what is dropped stays unsaid and is listed no more`() async throws {
        let unknown = try await makeUnknown()
        try await ledger.queue([.test("$2")], at: .noon)
        let refused = try await makeDropped()
        #expect(isDone(try await judge(.drop, unknown)))
        #expect(isDone(try await judge(.drop, refused)))
        #expect(try await ledger.sayingsForPerson() == [])
        #expect(try await ledger.outboxCounts().dropped == 2)
        #expect(try await ledger.outboxCounts().droppedForPerson == 0)
        #expect(try await ledger.sayings(in: .dropped).map(\.detail) == ["No right to speak.", "A person dropped it."])
    }

    @Test func `a saying that was said again and refused again waits again`() async throws {
        let item = try await makeDropped()
        #expect(isDone(try await judge(.again, item)))
        let second = try await makeDropped()
        #expect(try await ledger.sayingsForPerson().map(\.key) == [item.key])
        // By the name that stays, or by the key that the operators were told.
        #expect(isDone(try await judge(.again, second)))
        let third = try #require(try await ledger.next(in: "matrix", at: .noon + 60))
        #expect(Set([item.key, second.key, third.key]).count == 3)
    }

    @Test(arguments: Verdict.allCases)
    func `a decision is made once`(verdict: Verdict) async throws {
        let item = try await makeUnknown()
        #expect(isDone(try await judge(verdict, item)))
        guard case .objected(_, let why) = try await judge(verdict, item) else {
            Issue.record("decided twice")
            return
        }
        #expect(!why.isEmpty)
        #expect(try scratch.count("verdict") == 1)
    }

    @Test func `each decision is kept with what it was about`() async throws {
        let item = try await makeDropped()
        _ = try await judge(.again, item)
        let kept = try scratch.text("SELECT verdict || ' ' || state || ': ' || detail FROM verdict")
        #expect(kept == "again dropped: No right to speak.")
        #expect(try scratch.text("SELECT tried_as FROM verdict") == item.key.rawValue)
        #expect(throws: DatabaseError.self) { try scratch.execute("DELETE FROM verdict") }
        #expect(throws: DatabaseError.self) { try scratch.execute("UPDATE verdict SET verdict = 'drop'") }
    }

    @Test func `the first try turning up in the chat takes the place of the second`() async throws {
        let item = try await makeUnknown()
        _ = try await judge(.again, item)
        try await ledger.hear(.echoed(item.key, .message("$late")))
        #expect(try await ledger.due(at: .noon + 60) == [])
        #expect(try await ledger.outboxCounts().said == 1)
    }

    @Test func `the second try is found by its own echo`() async throws {
        _ = try await judge(.again, try await makeUnknown())
        let again = try #require(try await ledger.next(in: "matrix", at: .noon + 60))
        try await ledger.hear(.echoed(again.key, .message("$early")))
        #expect(try await ledger.outboxCounts().queued == 1)
        _ = try await ledger.begin(again.id, rendered: "new words", at: .noon + 60)
        try await ledger.settle(again.id, .unknown(retryAt: .noon + 90), at: .noon + 60)
        try await ledger.hear(.echoed(again.key, .message("$echo")))
        #expect(try await ledger.outboxCounts().said == 1)
    }

    @Test func `a key is known by its beginning, if only one begins so`() async throws {
        let item = try await makeUnknown()
        #expect(try await ledger.judge("0123456789abcdef", .drop, at: .noon) == .notFound)
        try await ledger.queue((2...40).map { .test(MessageID("$\($0)")) }, at: .noon)
        guard case .ambiguous(let keys) = try await ledger.judge("", .drop, at: .noon) else {
            Issue.record("one of many was taken")
            return
        }
        #expect(keys.count > 1)
        #expect(isDone(try await ledger.judge(String(item.key.rawValue.prefix(8)), .drop, at: .noon)))
    }

    @Test(arguments: Verdict.allCases)
    func `cut off in the middle, nothing is decided`(verdict: Verdict) async throws {
        let item = try await makeUnknown()
        try scratch.execute(
            "CREATE TRIGGER cut BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'the power went'); END")
        await #expect(throws: LedgerFailure.self) { try await ledger.judge(item.key.rawValue, verdict, at: .noon) }
        #expect(try scratch.count("verdict") == 0)
        #expect(try await ledger.sayingsForPerson().map(\.key) == [item.key])
        try scratch.execute("DROP TRIGGER cut")
        #expect(isDone(try await judge(verdict, item)))
    }

    @Test func `twenty people at once, beside a bot that speaks, have it said once`() async throws {
        let item = try await makeUnknown()
        let beside = try await scratch.open()
        let key = item.key.rawValue
        let (decided, said) = try await withThrowingTaskGroup(of: (decided: Int, said: Int).self) { group in
            for _ in 0..<20 {
                group.addTask {
                    if case .done = try await beside.judge(key, .again, at: .noon) { (1, 0) } else { (0, 0) }
                }
            }
            group.addTask { [ledger] in
                var said = 0
                for _ in 0..<50 {
                    guard let next = try await ledger.next(in: "matrix", at: .noon),
                        try await ledger.begin(next.id, rendered: "new words", at: .noon)
                    else { continue }
                    said += 1
                    try await ledger.settle(next.id, .said(nil), at: .noon)
                }
                return (0, said)
            }
            return try await group.reduce(into: (0, 0)) { $0 = ($0.0 + $1.decided, $0.1 + $1.said) }
        }
        #expect(decided == 1 && said <= 1)
        #expect(try await ledger.due().count == 1 - said)
    }

    @Test func `a saying dropped while the speaker has it in hand is not said`() async throws {
        let item = try #require(try await ledger.next(in: "matrix", at: .noon))
        #expect(isDone(try await judge(.drop, item)))
        #expect(try await !ledger.begin(item.id, rendered: "words", at: .noon))
        try await ledger.settle(item.id, .retry(at: .noon + 5), at: .noon)
        #expect(try await ledger.outboxCounts().dropped == 1)
    }
}
