import Curl
import Foundation
import Praise
import TestSupport
import Testing

/// What one person is told and asks, with the built program on a real Matrix homeserver.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseAskingTests {
    @Test func `who is thanked is told, and asks for their own, for why, and for another language`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let ana = company.people[1]
        let thank = try await company.thank(from: 0, to: 1, for: "pour la reprise du dossier Martin")
        var invitations: [RoomID] = []
        #expect(
            try await ana.waitFor {
                invitations = try await ana.invitations()
                return !invitations.isEmpty
            })
        let direct = try #require(invitations.first)
        try await ana.join(direct)
        let answers = { try await ana.messages(in: direct).filter { $0.sender == company.bot.id } }
        #expect(try await ana.waitFor { try await answers().count == 1 })
        let told = try #require(try await answers().first)
        #expect(told.body.hasPrefix("Personne 1 vous remercie : « la reprise du dossier Martin »"))
        #expect(told.html?.contains("https://matrix.to/#/") == true)
        #expect(told.html?.contains(thank.rawValue.dropFirst()) == true)

        try await ana.say("moi", in: direct)
        #expect(try await ana.waitFor { try await answers().last?.body.contains("Reçus :") == true })
        try await ana.say("pourquoi", in: direct)
        #expect(try await ana.waitFor { try await answers().last?.body.contains("pas de choix") == true })
        try await ana.say("réglages langue en", in: direct)
        #expect(try await ana.waitFor { try await answers().last?.body == "All right, in English." })
        try await ana.react("🤫", to: told.id, in: direct)
        #expect(try await ana.waitFor { try await answers().last?.body.contains("I won’t ask") == true })

        let question = try await ana.say("!bravo me", in: company.room)
        #expect(
            try await ana.waitFor {
                try await ana.reactions(on: question, in: company.room).map(\.emoji) == ["📬"]
            })
        #expect(try await ana.waitFor { try await answers().last?.body.contains("Received:") == true })
    }
}
