import Foundation
import Praise
import Storage
import Testing

struct WeekTests {
    let scratch: Scratch
    let ledger: Ledger
    let rooms = [Addressee.room("matrix", "!tea"), .room("matrix", "!tea"), .room("matrix", "!hall")]

    var post: PlannedPost { PlannedPost(time: .weekly(.standard), rooms: rooms, tellsEmpty: true) }

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    func settle(_ week: Week = .w47, queuesEmpty: Bool = true) async throws -> Story? {
        let post = PlannedPost(time: .weekly(.standard), rooms: rooms, tellsEmpty: queuesEmpty)
        return try await ledger.settle(.week(week), post, zone: .gmt, at: .noon + 7 * 86400) { facts, _ in
            let featured = facts.recognitions.flatMap(\.recipients).map { Story.Featured(person: $0, quotes: []) }
            return Story(period: facts.period, featured: featured, givers: 1, recipients: featured.count)
        }
    }

    @Test func `a week is settled once and told once in each room`() async throws {
        try await ledger.hear(.thanks())
        _ = try await ledger.due()
        let story = try #require(try await settle())
        #expect(story.featured.map(\.person.name) == ["Ben"])
        #expect(try await settle() == nil)
        #expect(try await ledger.due(at: .noon + 8 * 86400) == [.week(story), .week(story)])
        #expect(try await ledger.story(of: .week(.w47)) == story)
        #expect(try await ledger.settled(by: post) == [.week(.w47)])
    }

    @Test func `an empty week is told only where that is wanted`() async throws {
        #expect(try await settle(queuesEmpty: false)?.isEmpty == true)
        #expect(try await ledger.outboxCounts().queued == 0)
        #expect(try await settle(Week.w47.next(in: .gmt), queuesEmpty: true)?.isEmpty == true)
        #expect(try await ledger.outboxCounts().queued == 2)
    }

    // F8: a week is one of the calendar, not the seven days before somebody looked.
    @Test func `a week begins on Monday at midnight and ends before the next`() async throws {
        let span = Week.w47.interval(in: .gmt)
        let times = [span.start - 0.5, span.start, span.end - 0.5, span.end]
        for (index, time) in times.enumerated() {
            try await ledger.hear(.thanks(MessageID("$\(index)"), at: time), at: span.end)
        }
        let within = try await ledger.recognitions(in: span)
        #expect(within.map(\.address.message) == ["$1", "$2"])
        #expect(within.map(\.sentAt) == [span.start, span.end - 0.5])
    }

    @Test func `a correction after the end leaves the story as it was`() async throws {
        try await ledger.hear(.thanks())
        let story = try await settle()
        _ = try await ledger.due(at: .noon + 8 * 86400)
        try await ledger.hear(.thanks(to: [.chi], revision: .edit(1)), at: .noon + 9 * 86400)
        #expect(try await ledger.due(at: .noon + 9 * 86400) == [.correctedLate(["Chi"])])
        #expect(try await ledger.story(of: .week(.w47)) == story)
        #expect(try await ledger.recognitions(in: Week.w47.next(in: .gmt).interval(in: .gmt)).isEmpty)
    }

    @Test func `a thank that arrives too late counts for the next open week`() async throws {
        let next = Week.w47.next(in: .gmt)
        _ = try await settle()
        _ = try await settle(next)
        try await ledger.hear(.thanks("$late"))
        let open = next.next(in: .gmt).interval(in: .gmt)
        let counted = try await ledger.recognitions(in: open)
        #expect(counted.map(\.address.message) == ["$late"])
        #expect(counted.map(\.sentAt) == [.noon])
    }

    @Test func `a skipped week tells the operators and nobody else`() async throws {
        let due = Date.noon + 6 * 86400
        #expect(try await ledger.skip(.week(.w47), post, due: due, operators: Account.operators, at: due + 2e5))
        #expect(try await !ledger.skip(.week(.w47), post, due: due, operators: Account.operators, at: due + 2e5))
        #expect(try await settle() == nil)
        #expect(try await ledger.story(of: .week(.w47)) == nil)
        #expect(try await ledger.settled(by: post) == [.week(.w47)])
        #expect(try await ledger.due(at: due + 2e5) == [.notice(.weekSkipped(.w47, due: due))])
    }

    @Test func `a week without rooms is settled all the same`() async throws {
        let post = PlannedPost(time: .weekly(.standard), rooms: [], tellsEmpty: true)
        let story = try await ledger.settle(.week(.w47), post, zone: .gmt, at: .noon) { facts, _ in
            Story(period: facts.period, featured: [], givers: 0, recipients: 0)
        }
        #expect(story != nil)
        #expect(try await ledger.settled(by: post) == [.week(.w47)])
    }

    @Test func `two processes settle a week once`() async throws {
        let other = try await scratch.open()
        async let first = settle()
        async let second = other.settle(.week(.w47), post, zone: .gmt, at: .noon) { facts, _ in
            Story(period: facts.period, featured: [], givers: 0, recipients: 0)
        }
        let stories = try await [first, second].compactMap { $0 }
        #expect(stories.count == 1)
        #expect(try await ledger.outboxCounts().queued == 2)
    }
}
