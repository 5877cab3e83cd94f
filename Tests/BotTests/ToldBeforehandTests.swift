import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// Told at nine on Monday, posted at two.
@Suite struct ToldBeforehandTests {
    static let nine = Date(iso: "2026-11-23T08:00:00Z")
    static let two = Date(iso: "2026-11-23T13:00:00Z")

    static let post = PlannedPost(
        time: .weekly(.standard), rooms: [.room("test", "!room:test")], tellsEmpty: true, notice: 5)

    /// Ana and Chi have thanked Ben; it is nine on Monday and Ben has been told.
    private func told(_ posts: [PlannedPost] = [post]) async throws -> Conversation {
        let talk = try await Conversation(posts: posts)
        _ = try await talk.schedule()
        talk.says(.ana, "/bravo @ben for the docs")
        talk.says(.chi, "/bravo @ben for the release")
        await talk.turn()
        try await pass(talk, to: Self.nine)
        return talk
    }

    private func pass(_ talk: Conversation, to time: Date) async throws {
        talk.clock.step(to: time)
        await talk.listen()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
    }

    private func saidToBen(_ talk: Conversation) -> [String] {
        talk.chat.state.withLock { $0.said.filter { $0.room == "direct-@ben:test" }.map(\.text) }
    }

    private func react(_ talk: Conversation, _ emoji: String, by member: Member = .ben) throws {
        let target = try #require(
            talk.chat.state.withLock { state in
                state.said.first { $0.room == "direct-@ben:test" }.map { MessageID("said-\($0.key.rawValue)") }
            })
        talk.add(
            .reacted(
                Emoji(
                    address: MessageAddress(
                        chat: "test", room: "direct-@ben:test", message: MessageID("$e-\(emoji)-\(member.name)")),
                    target: target, user: member.user, character: emoji, sentAt: talk.clock.now)))
    }

    @Test func `whoever is featured is told at nine, and without an answer the post is about them at two`() async throws
    {
        let talk = try await told()
        #expect(
            saidToBen(talk) == [
                """
                Two colleagues told a story about you last week. You’ll be employee of the week at 2\u{A0}p.m.:
                “the docs” · “the release”
                👍 gladly · 🙈 not this time · 🤫 never, thanks
                No answer, and it goes out at 2\u{A0}p.m.
                """
            ])
        #expect(!talk.saidInRoom.contains { $0.contains("Employee") })
        try await pass(talk, to: Self.two - 1)
        #expect(!talk.saidInRoom.contains { $0.contains("Employee") })
        try await pass(talk, to: Self.two)
        #expect(talk.saidInRoom.last?.contains("Employee of the week: Ben Lemaître") == true)
        #expect(saidToBen(talk).count == 1)
    }

    @Test(arguments: ["🙈", "🤫"])
    func `whoever declines is not featured, nobody moves up and nothing tells of it`(emoji: String) async throws {
        let talk = try await told()
        talk.says(.ben, "/bravo @ana for the room")
        try react(talk, emoji)
        await talk.turn()
        #expect(saidToBen(talk).last?.hasPrefix("All right") == true)
        try await pass(talk, to: Self.two)
        let post = try #require(talk.saidInRoom.last)
        #expect(post.hasPrefix("The week of 16–22 November, in one story:") && !post.contains("Employee"))
        let week = try #require(Period("2026-W47"))
        let story = try #require(try await talk.ledger.story(of: week))
        #expect(story.featured.isEmpty && story.decision?.featured == [])
        #expect(story.decision?.lines.contains { $0.outcome == .declines } == false)
        #expect(try await talk.ledger.sayings().contains { $0.isAboutFeaturing } == false)
    }

    @Test(arguments: [
        ("avec plaisir", true), ("Oui !", true), ("👍🏽", false), ("pas cette fois", false), ("Not this time.", false),
        ("jamais, merci", false),
    ])
    func `words in the direct room answer as well`(words: String, isFeatured: Bool) async throws {
        let talk = try await told()
        talk.says(.ben, words, direct: true)
        await talk.turn()
        try await pass(talk, to: Self.two)
        #expect(talk.saidInRoom.last?.contains("Employee of the week") == (isFeatured || words == "👍🏽"))
    }

    @Test func `another's emoji is no answer, and the last of one's own counts`() async throws {
        let talk = try await told()
        try react(talk, "🙈", by: .ana)
        await talk.turn()
        try react(talk, "🤫")
        await talk.turn()
        try react(talk, "👍")
        await talk.turn()
        try await pass(talk, to: Self.two)
        #expect(talk.saidInRoom.last?.contains("Employee of the week: Ben Lemaître") == true)
    }

    @Test func `a restart in between changes nothing`() async throws {
        let talk = try await told()
        try react(talk, "🙈")
        try await talk.restart()
        await talk.turn()
        try await pass(talk, to: Self.two)
        #expect(saidToBen(talk).count == 2)
        #expect(talk.saidInRoom.last?.contains("Employee") == false)
    }

    @Test func `a thank taken back after the telling takes them out of the post, and nobody moves up`() async throws {
        let talk = try await Conversation(posts: [Self.post])
        _ = try await talk.schedule()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        let other = talk.says(.chi, "/bravo @ben for the release")
        talk.says(.chi, "/bravo @ana for the room")
        await talk.turn()
        try await pass(talk, to: Self.nine)
        talk.deletes(id)
        talk.deletes(other)
        await talk.turn()
        try await pass(talk, to: Self.two)
        // In so small a company Ana had her turn beside Ben, and was told so too.
        #expect(talk.saidInRoom.last?.contains("Employee of the week: Ana Ruiz\n") == true)
        #expect(talk.saidInRoom.last?.contains("Ben") == false)
    }

    @Test func `of several together, the others stay`() async throws {
        let talk = try await Conversation(posts: [Self.post])
        _ = try await talk.schedule()
        talk.says(.ana, "/bravo @ben @chi for the docs")
        await talk.turn()
        try await pass(talk, to: Self.nine)
        try react(talk, "🙈")
        await talk.turn()
        try await pass(talk, to: Self.two)
        #expect(talk.saidInRoom.last?.contains("Employee of the week: Nguyễn Chi") == true)
    }

    @Test func `after a start at noon there is an hour to answer; at night nobody is written to`() async throws {
        let talk = try await Conversation(posts: [Self.post])
        _ = try await talk.schedule()
        talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        try await pass(talk, to: Self.two - 600)
        try await pass(talk, to: Self.two)
        #expect(!talk.saidInRoom.contains { $0.contains("Employee") })
        try await pass(talk, to: Self.two + 3000)
        #expect(talk.saidInRoom.last?.contains("Employee of the week: Ben") == true)
        let night = try await Conversation(posts: [Self.post])
        _ = try await night.schedule()
        night.says(.ana, "/bravo @ben for the docs")
        await night.turn()
        night.clock.step(to: Date(iso: "2026-11-23T21:00:00Z"))
        await night.listen()
        #expect(try await night.schedule()?.contains("too late in the day") == true)
        try await pass(night, to: Date(iso: "2026-11-24T07:00:00Z"))
        #expect(saidToBen(night).count == 1)
        try await pass(night, to: Date(iso: "2026-11-24T08:00:00Z"))
        #expect(night.saidInRoom.last?.contains("Employee of the week: Ben") == true)
    }

    @Test func `what was answered to a machine that was lost is read again from the chat`() async throws {
        let talk = try await told()
        try await talk.backUp()
        try react(talk, "🙈")
        await talk.turn()
        try await talk.loseAndRestore()
        await talk.turn()
        talk.clock.wind(31)
        await talk.turn()
        await talk.turn()
        try await pass(talk, to: Self.two)
        #expect(talk.saidInRoom.last?.contains("Employee") == false)
    }

    @Test func `day and month are told in their own time, and on one morning no quote twice`() async throws {
        let month = PlannedPost(
            time: .monthly(try #require(MonthlyTime(parsing: "1 09:00"))), rooms: Self.post.rooms, tellsEmpty: false)
        let day = PlannedPost(
            time: .daily(.morning), rooms: Self.post.rooms, tellsEmpty: false, choice: ChoicePlan(rule: .off))
        var week = Self.post
        (week.notice, week.time) = (0, .weekly(try #require(WeeklyTime(parsing: "monday 09:00"))))
        let talk = try await Conversation(posts: [day, week, month], at: "2027-02-26T10:00:00Z")
        _ = try await talk.schedule()
        talk.says(.ana, "/bravo @ben for the docs")
        talk.says(.ben, "/bravo @chi for the tea")
        await talk.turn()
        try await pass(talk, to: Date(iso: "2027-02-27T08:00:00Z"))
        #expect(talk.saidInRoom.last?.hasPrefix("Friday 26 February, in two stories:") == true)
        let before = talk.saidInRoom.count
        try await pass(talk, to: Date(iso: "2027-03-01T08:00:00Z"))
        let posts = talk.saidInRoom.dropFirst(before)
        #expect(posts.first?.hasPrefix("The week of 22–28 February") == true)
        #expect(
            posts.filter { $0.contains("the docs") }.count == 1 && posts.filter { $0.contains("the tea") }.count == 1)
    }
}

extension OutboxEntry {
    fileprivate var isAboutFeaturing: Bool {
        switch saying {
        case .toldBefore, .answered: true
        default: false
        }
    }
}
