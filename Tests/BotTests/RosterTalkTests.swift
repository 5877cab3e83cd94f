import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// Conversations in a company with a roster.
@Suite struct RosterTalkTests {
    private let talk: Conversation

    init() async throws {
        talk = try await Conversation()
        let table = """
            personne;comptes;service;prévenu par
            Ana Ruiz;test:@ana:test;Accueil;
            Benoît Lemaître;test:@ben:test salon:ben;Accueil;
            Inès Benali;;Entretien;Benoît Lemaître
            Inès Dupont;;Entretien;
            Paul Nguyễn;;Entretien;
            """
        let file = RosterFile(CSVTable(table))
        #expect(file.problems.isEmpty)
        _ = try await talk.ledger.importRoster(file, at: talk.clock.now)
    }

    private func thanked() async throws -> [[String]] {
        try await talk.recognitions().map { $0.recipients.map(\.name).sorted() }
    }

    @Test(arguments: [
        "/merci Inès Benali pour le café", "/merci @Inès Benali pour le café", "/merci à @Inès Ben pour le café",
    ])
    func `somebody in no chat is thanked by name`(line: String) async throws {
        let id = talk.says(.chi, line)
        await talk.turn()
        #expect(try await thanked() == [["Inès Benali"]])
        #expect(talk.applauded == [id])
        #expect(
            talk.said.contains {
                $0.contains("Nguyễn Chi thanks Inès Benali: “le café”") && $0.contains("Could you tell them?")
            })
        #expect(talk.chat.state.withLock { $0.said.map(\.room) }.contains("direct-@ben:test"))
    }

    @Test func `who fits several is asked back, and nobody is guessed`() async throws {
        talk.says(.chi, "/merci @Inès pour le café")
        await talk.turn()
        #expect(try await thanked().isEmpty && talk.applauded.isEmpty)
        #expect(
            talk.said == [
                "Who is “Inès”: Inès Benali (Entretien) or Inès Dupont (Entretien)? Write the full name and I’ll follow."
            ])
    }

    @Test func `a service is thanked as a whole, without the giver`() async throws {
        talk.says(.ana, "/bravo @ACCUEIL pour l’accueil de M. Petit")
        talk.says(.chi, "/bravo @accueil et @ben pour le reste")
        await talk.turn()
        #expect(try await thanked() == [["Benoît Lemaître"], ["Ana Ruiz", "Benoît Lemaître"]])
        #expect(try await talk.recognitions().map(\.team) == ["Accueil", "Accueil"])
        #expect(talk.said.contains { $0.hasPrefix("Noted for the whole Accueil team (2 people).") })
    }

    @Test func `the giver is asked to tell whom nobody can reach`() async throws {
        talk.says(.chi, "/merci Paul Nguyễn pour la lumière")
        talk.says(.chi, "/merci Paul Nguyễn pour la porte")
        await talk.turn()
        #expect(talk.said.count { $0.hasPrefix("Paul Nguyễn doesn’t read this chat") } == 1)
    }

    @Test func `a thank to somebody in no chat can be taken back`() async throws {
        let id = talk.says(.chi, "/merci Paul Nguyễn pour la lumière")
        await talk.turn()
        talk.edits(.chi, id, "merci !")
        await talk.turn()
        #expect(try await thanked().isEmpty)
        #expect(talk.said.contains { $0.contains("Taken back. Your thanks to Paul Nguyễn") })
    }

    @Test func `a roster imported while the bot runs is known from the next message on`() async throws {
        talk.says(.chi, "/merci Zoé Petit pour x")
        await talk.turn()
        #expect(try await thanked().isEmpty)
        _ = try await talk.ledger.importRoster(RosterFile(CSVTable("person\nZoé Petit\n")), at: talk.clock.now)
        talk.says(.chi, "/merci Zoé Petit pour x")
        await talk.turn()
        #expect(try await thanked() == [["Zoé Petit"]])
    }
}
