import Chat
import Foundation
import Praise
import Storage
import TestSupport
import Testing

@testable import Bot

/// From three thanks for the same small thing to a standard of all.
@Suite struct StandardTests {
    private let talk: Conversation
    private let digests: DigestScheduler

    init() async throws {
        talk = try await Conversation(announcing: true)
        let table = """
            personne;comptes;service;responsable;langue
            Zoé;test:@zoe:test;Direction;;fr
            Ana;test:@ana:test;Accueil;Zoé;en
            Ben;test:@ben:test;Accueil;Ana;en
            Chi;test:@chi:test;Atelier;Zoé;en
            Dora;;Accueil;Ana;
            """
        _ = try await talk.ledger.importRoster(RosterFile(CSVTable(table)), at: talk.clock.now)
        digests = DigestScheduler(
            DigestPlan(), connections: [talk.connection], ledger: talk.ledger, office: talk.office, logger: .silent)
        _ = try await digests.step()
    }

    private func pass(to time: String) async throws {
        talk.clock.step(to: Date(iso: time))
        await talk.turn()
        _ = try await digests.step()
        await talk.turn()
    }

    /// Three people thank Ben and Dora over two weeks; the proposal's message.
    private func proposed() async throws -> MessageID {
        talk.says(.ana, "/bravo @Ben for calling the customer back before six #care")
        try await pass(to: "2026-11-20T10:00:00Z")
        talk.says(.chi, "/bravo @Ben for calling back before six as promised #care")
        await talk.turn()
        try await pass(to: "2026-11-27T10:00:00Z")
        talk.says(.ben, "/bravo @Dora for calling me back before six #care")
        await talk.turn()
        try await pass(to: "2026-11-30T08:00:00Z")
        let index = try #require(talk.said(to: .ana).lastIndex { $0.contains("Make it a team standard?") })
        return talk.ids(to: .ana)[index]
    }

    @Test func `what is accepted is announced with its inventors, and listed`() async throws {
        let item = try await proposed()
        talk.puts(.ana, "✅", on: item)
        await talk.turn()
        let announced = try #require(talk.saidInRoom.last)
        #expect(announced.contains("standard") && announced.contains("Ben") && announced.contains("Dora"))
        talk.says(.chi, "standards", direct: true)
        await talk.turn()
        #expect(talk.said(to: .chi).last?.contains("before six") == true)
        // An answer that was public stays.
        talk.puts(.ana, "❌", on: item)
        await talk.turn()
        #expect(try await talk.ledger.standards().count == 1)
        try await pass(to: "2026-12-07T08:00:00Z")
        #expect(talk.said(to: .ana).last { $0.hasPrefix("Hello") }?.contains("a team standard") == true)
    }

    @Test func `the manager's own words name it`() async throws {
        let item = try await proposed()
        talk.says(.ana, "standard: call back before six", direct: true, replyingTo: item)
        await talk.turn()
        #expect(talk.saidInRoom.last?.contains("call back before six") == true)
        #expect(try await talk.ledger.standards().map(\.words) == ["call back before six"])
    }

    @Test func `what is raised needs an inventor's yes, is decided above, and its inventors hear of it`() async throws {
        let item = try await proposed()
        talk.puts(.ana, "⬆️", on: item)
        await talk.turn()
        let question = try #require(talk.ids(to: .ben).last)
        #expect(talk.said(to: .ben).last?.contains("👍") == true)
        talk.puts(.ben, "👍", on: question)
        await talk.turn()
        try await pass(to: "2026-12-01T08:00:00Z")
        let zoe = Member(user: "@zoe:test", name: "Zoé")
        let index = try #require(talk.said(to: zoe).lastIndex { $0.contains("✅") && $0.contains("standard") })
        talk.puts(zoe, "✅", on: talk.ids(to: zoe)[index])
        await talk.turn()
        #expect(try await talk.ledger.standards().map(\.team) == [nil])
        #expect(try await talk.ledger.standards().first?.inventors.map(\.name) == ["Ben"])
        #expect(talk.said(to: .ben).last?.contains("whole company") == true)
        #expect(talk.said(to: .ana).last?.contains("whole company") == true)
    }

    @Test func `without any inventor's yes it does not go up`() async throws {
        let item = try await proposed()
        talk.puts(.ana, "⬆️", on: item)
        await talk.turn()
        talk.puts(.ben, "🙈", on: try #require(talk.ids(to: .ben).last))
        await talk.turn()
        #expect(talk.said(to: .ana).last?.contains("stays with the team") == true)
        try await pass(to: "2026-12-01T08:00:00Z")
        let zoe = Member(user: "@zoe:test", name: "Zoé")
        #expect(talk.said(to: zoe).allSatisfy { !$0.contains("standard de toute l’entreprise") })
    }

    /// A year after it was taken, on the first Monday; the message that asks.
    private func reviewed() async throws -> MessageID {
        talk.puts(.ana, "✅", on: try await proposed())
        await talk.turn()
        try await pass(to: "2027-12-06T08:00:00Z")
        let index = try #require(talk.said(to: .ana).lastIndex { $0.contains("has been a standard since") })
        return talk.ids(to: .ana)[index]
    }

    @Test func `after twelve months it can be put into other words, which are told to all`() async throws {
        talk.puts(.ana, "🔄", on: try await reviewed())
        await talk.turn()
        #expect(talk.said(to: .ana).last?.contains("standard: ") == true)
        talk.says(.ana, "standard: ring back the same day", direct: true)
        await talk.turn()
        #expect(talk.saidInRoom.last?.contains("ring back the same day") == true)
        #expect(try await talk.ledger.standards().map(\.words) == ["ring back the same day"])
    }

    @Test(arguments: [("✅", 1), ("❌", 0)])
    func `after twelve months it is kept or let go`(emoji: String, left: Int) async throws {
        talk.puts(.ana, emoji, on: try await reviewed())
        await talk.turn()
        #expect(try await talk.ledger.standards().count == left)
        try await pass(to: "2027-12-13T08:00:00Z")
        #expect(talk.said(to: .ana).count { $0.contains("has been a standard since") } == 1)
    }
}
