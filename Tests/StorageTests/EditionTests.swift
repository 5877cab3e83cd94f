import Foundation
import Praise
import Storage
import Testing

/// Days, months and sites beside the weeks.
struct EditionTests {
    let scratch: Scratch
    let ledger: Ledger
    let tea = [Addressee.room("matrix", "!tea")]

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    private var day: PlannedPost { PlannedPost(time: .daily(.morning), rooms: tea, tellsEmpty: false) }
    private var week: PlannedPost { PlannedPost(time: .weekly(.standard), rooms: tea, tellsEmpty: true) }
    private var month: PlannedPost { PlannedPost(time: .monthly(.firstMorning), rooms: tea, tellsEmpty: false) }

    private func period(_ kind: Period.Kind) -> Period { Period(kind, containing: .noon, in: .gmt) }

    private func settle(_ period: Period, _ post: PlannedPost, at now: Date = .noon + 20 * 86400) async throws -> Story?
    {
        try await ledger.settle(period, post, zone: .gmt, at: now) {
            StoryChoice.story(of: $0, by: ChoicePlan(rule: .off), consent: $1)
        }
    }

    @Test func `a day, a week and a month of one time are each told once in a room`() async throws {
        try await ledger.hear(.thanks())
        for post in [day, week, month] {
            #expect(
                try await settle(period(post.kind), post, at: .noon + Double(post.kind.rawValue.count) * 86400) != nil)
            #expect(try await settle(period(post.kind), post) == nil)
        }
        #expect(try await ledger.editionCounts().settled == 3)
        #expect(
            try await ledger.due(at: .noon + 40 * 86400).filter { if case .week = $0 { true } else { false } }.count
                == 3)
    }

    @Test func `what came too late for its day or its month is told with the next`() async throws {
        _ = try await settle(period(.day), day)
        _ = try await settle(period(.month), month)
        try await ledger.hear(.thanks("$late"))
        let days = try await ledger.facts(of: period(.day).next, day, zone: .gmt, at: .noon)
        let months = try await ledger.facts(of: period(.month).next, month, zone: .gmt, at: .noon)
        let weeks = try await ledger.facts(of: period(.week), week, zone: .gmt, at: .noon)
        #expect(
            [days, months, weeks].map { $0.recognitions.map(\.address.message) } == [["$late"], ["$late"], ["$late"]])
    }

    @Test func `what one post quotes is told by no other on that day, and by any on the next`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .chi, for: "the tea"))
        let told = try #require(try await settle(period(.week), week, at: .noon + 12 * 86400))
        #expect(told.also.flatMap(\.quotes).map(\.reason) == ["the docs"])
        let same = try await ledger.facts(of: period(.month), month, zone: .gmt, at: .noon + 12 * 86400 + 3600)
        #expect(
            StoryChoice.story(of: same, by: ChoicePlan(rule: .off)).also.flatMap(\.quotes).map(\.reason) == ["the tea"])
        let later = try await ledger.facts(of: period(.month), month, zone: .gmt, at: .noon + 13 * 86400)
        #expect(later.told.isEmpty)
    }

    @Test func `each site tells the thanks of its rooms, and all share one rest`() async throws {
        try await ledger.hear(
            .thanks("$1"), .thanks("$2", room: "!hall", from: .ana, to: [.chi], for: "the hall"),
            .thanks("$3", room: "!hall", from: .ana, to: [.ben], for: "the door"))
        let sites = ["!tea", "!hall"].map { room in
            PlannedPost(
                time: .weekly(.standard), site: Site(id: "matrix \(room)", rooms: [.init("matrix", RoomID(room))]),
                rooms: [.room("matrix", RoomID(room))], tellsEmpty: true)
        }
        var stories: [Story] = []
        for site in sites {
            let story = try await ledger.settle(period(.week), site, zone: .gmt, at: .noon + 7 * 86400) { facts, _ in
                StoryChoice.story(of: facts)
            }
            stories.append(try #require(story))
        }
        #expect(stories.map { $0.featured.map(\.person.name) } == [["Ben"], ["Chi"]])
        #expect(stories[1].also.flatMap(\.quotes).map(\.reason) == ["the door"])
    }

    @Test func `a room that is given a choice of its own is not told again what it was told`() async throws {
        _ = try await settle(period(.week), week)
        let site = PlannedPost(
            time: .weekly(.standard), site: Site(id: "matrix !tea", rooms: [.init("matrix", "!tea")]), rooms: tea,
            tellsEmpty: true)
        #expect(try await ledger.settled(by: site) == [period(.week)])
        #expect(try await settle(period(.week), site) == nil)
    }

    @Test func `a post that is new owes nothing of the past, and one that was away neither`() async throws {
        try await ledger.plan([week], at: .noon)
        let later = Date.noon + 30 * 86400
        try await ledger.plan([week, day], at: later)
        #expect(try await ledger.due(day, zone: .gmt, at: later, trusted: later).isEmpty)
        #expect(try await ledger.due(week, zone: .gmt, at: later, trusted: later).count == 4)
        let next = later + 86400
        #expect(try await ledger.due(day, zone: .gmt, at: next, trusted: next).count == 1)
        try await ledger.plan([week], at: next)
        try await ledger.plan([week, day], at: later + 10 * 86400)
        #expect(try await ledger.due(day, zone: .gmt, at: later + 10 * 86400, trusted: later).isEmpty)
    }

    @Test func `whoever said not this time is left out for four weeks`() async throws {
        try scratch.execute("INSERT INTO person (id, known_since) VALUES (7, 0)")
        try scratch.execute("INSERT INTO turn_pause VALUES (7, '\(Week.w47)')")
        var period = Period.week(.w47)
        var pausing: [Bool] = []
        for _ in 0...5 {
            pausing.append(try await !ledger.facts(of: period, week, zone: .gmt, at: .noon).pausing.isEmpty)
            period = period.next
        }
        #expect(pausing == [false, true, true, true, true, false])
    }
}
