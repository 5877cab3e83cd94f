import Chat
import Foundation
import Praise
import Storage
import TestSupport
import Testing

@testable import Bot

/// Ana manages Ben and others; Chi is above her.
@Suite struct DigestTests {
    private let talk: Conversation
    private let digests: DigestScheduler

    init() async throws {
        talk = try await Conversation()
        let table = """
            personne;comptes;service;responsable;langue
            Chi;test:@chi:test;Direction;;en
            Ana;test:@ana:test;Accueil;Chi;en
            Ben;test:@ben:test;Accueil;Ana;en
            Dora;;Accueil;Ana;
            Élise;;Accueil;Ana;
            Fred;;Accueil;Ana;
            Gil;;Accueil;Ana;
            """
        let file = RosterFile(CSVTable(table))
        #expect(file.problems.isEmpty)
        _ = try await talk.ledger.importRoster(file, at: talk.clock.now)
        digests = DigestScheduler(
            DigestPlan(), connections: [talk.connection], ledger: talk.ledger, office: talk.office, logger: .silent)
        #expect(try await digests.step() == nil)
    }

    /// Goes on to a moment and does what is due by then.
    private func pass(to time: String) async throws {
        talk.clock.step(to: Date(iso: time))
        await talk.turn()
        #expect(try await digests.step() == nil)
        await talk.turn()
    }

    private func digest() async throws -> [String] {
        talk.says(.chi, "/bravo @Ben for the parcel kept until seven")
        await talk.turn()
        try await pass(to: "2026-11-23T08:00:00Z")
        return talk.said(to: .ana)
    }

    @Test func `a manager reads one opening and one message for each item, at the time set`() async throws {
        talk.says(.ana, "/bravo @Dora for the coffee at six")
        try await pass(to: "2026-11-23T07:59:00Z")
        #expect(talk.said(to: .ana) == [])
        let said = try await digest()
        #expect(said.count == 4)
        #expect(
            said.first?.hasPrefix("Hello Ana. You first: since last Monday you’ve thanked one person on the team.")
                == true)
        #expect(
            said.first?.hasSuffix(
                "Two small things, if you have time (✅ when done, ❌ to skip; if something is missing, reply `need: …`):"
            ) == true)
        #expect(
            said.dropFirst().first == "1. Ben, from Chi: “the parcel kept until seven”. Tell them in person.")
        #expect(said[2].hasPrefix("2. ") && said[2].contains("no stories from their work"))
        #expect(said.last == "From the team’s week: “the coffee at six”")
    }

    @Test func `what was ticked is told once, and only to her`() async throws {
        _ = try await digest()
        talk.puts(.ana, "✅", on: try #require(talk.ids(to: .ana).dropFirst().first))
        talk.puts(.chi, "❌", on: try #require(talk.ids(to: .ana).last))
        await talk.turn()
        talk.says(.chi, "/bravo @Dora for the coffee")
        try await pass(to: "2026-11-30T08:00:00Z")
        #expect(talk.said(to: .ana).dropFirst(3).first?.contains("Last time: Ben, in person: done.") == true)
        talk.says(.chi, "/bravo @Dora for the tea")
        try await pass(to: "2026-12-07T08:00:00Z")
        #expect(talk.said(to: .ana).last { $0.hasPrefix("Hello") }?.contains("Last time") == false)
        #expect(talk.said(to: .chi).allSatisfy { !$0.contains("done") })
    }

    @Test func `who was asked about is not asked about again for two months, and reads of it themselves`() async throws
    {
        try await pass(to: "2026-11-23T08:00:00Z")
        var subjects = talk.said(to: .ana).filter { $0.contains("no stories") }
        #expect(subjects.count == 1)
        for date in ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28", "2027-01-04", "2027-01-11"] {
            try await pass(to: "\(date)T08:00:00Z")
        }
        subjects = talk.said(to: .ana).filter { $0.contains("no stories") }
        #expect(subjects.count == 5 && Set(subjects).count == 5)
        talk.says(.ben, "me", direct: true)
        await talk.turn()
        #expect(talk.said(to: .ben).last?.contains("I invited your manager to look at your work") == true)
    }

    @Test func `what is missing goes to who is above, alone, and is not kept`() async throws {
        _ = try await digest()
        let item = try #require(talk.ids(to: .ana).last)
        talk.says(.ana, "need: a second phone at the desk", direct: true, replyingTo: item)
        await talk.turn()
        #expect(talk.said(to: .ana).last == "Passed on to Chi, and to nobody else.")
        #expect(
            talk.said(to: .chi).last?.hasPrefix("Ana tells you what’s missing: “a second phone at the desk”") == true)
        #expect(talk.saidInRoom.allSatisfy { !$0.contains("phone") })
        let kept = try await talk.ledger.sayings().map { "\($0)" }.joined()
        #expect(!kept.contains("a second phone"))
    }

    @Test func `at the top there is nobody to tell`() async throws {
        try await pass(to: "2026-11-23T08:00:00Z")
        talk.says(.chi, "besoin : des budgets", direct: true)
        await talk.turn()
        #expect(talk.said(to: .chi).last?.hasPrefix("I can’t tell which of my messages this answers") == true)
    }

    @Test func `a digest is made once, also after a restart, and a late one is left out`() async throws {
        _ = try await digest()
        let count = talk.said(to: .ana).count
        try await talk.restart()
        let again = DigestScheduler(
            DigestPlan(), connections: [talk.connection], ledger: talk.ledger, office: talk.office, logger: .silent)
        talk.clock.step(to: Date(iso: "2026-11-23T09:00:00Z"))
        await talk.turn()
        _ = try await again.step()
        await talk.turn()
        #expect(talk.said(to: .ana).count == count)
        talk.clock.step(to: Date(iso: "2026-12-01T22:00:00Z"))
        await talk.turn()
        _ = try await again.step()
        await talk.turn()
        #expect(talk.said(to: .ana).count == count)
    }

    @Test func `the director reads of the month before, on its first morning`() async throws {
        talk.says(.ana, "/bravo @Ben for the parcel")
        await talk.turn()
        try await pass(to: "2026-12-01T08:00:00Z")
        #expect(talk.said(to: .chi).contains { $0.contains("November") })
        #expect(talk.said(to: .ana).allSatisfy { !$0.contains("November, ") })
    }
}
