import Curl
import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// F17: nothing between the chat and the answer is left out.
/// Whole conversations with the built program, on a real Matrix homeserver.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseConversationTests {
    @Test func `a thank on a real server becomes a row and an emoji`() async throws {
        let company = try await Company(people: 3)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let id = try await company.thank(from: 0, to: 1, for: "pour la reprise du dossier Martin")
        #expect(try await company.people[0].waitFor { try await company.applause(on: id) == 1 })
        let row = try #require(try company.inForce().first)
        #expect(row.reason == "la reprise du dossier Martin")
        #expect(row.recipients.map(\.user) == [company.people[1].id])
        #expect(row.giver.name == "Personne 1")
    }

    @Test func `two people are thanked, then one by editing, then nobody by deleting`() async throws {
        let company = try await Company(people: 3)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let giver = company.people[0]
        let both = company.words(to: [1, 2], "pour la salle")
        let id = try await giver.say(both.text, html: both.html, in: company.room)
        #expect(try await giver.waitFor { try company.inForce().first?.recipients.count == 2 })
        let one = company.words(to: [2], "pour la grande salle")
        try await giver.edit(id, to: one.text, html: one.html, in: company.room)
        #expect(try await giver.waitFor { try company.inForce().first?.reason == "la grande salle" })
        #expect(try company.inForce().first?.recipients.map(\.user) == [company.people[2].id])
        try await giver.redact(id, in: company.room)
        #expect(try await giver.waitFor { try company.inForce().isEmpty })
        #expect(try company.exported().isEmpty == false)
    }

    @Test func `what is missing is said in the thread, in French`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let id = try await company.people[0].say("/bravo", html: "/bravo \(company.people[1].pill)", in: company.room)
        #expect(
            try await company.people[0].waitFor {
                try await company.sentences().contains { $0.thread == id && $0.body.contains("Pour quoi") }
            })
    }

    @Test func `a reply that names nobody thanks the author replied to`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let words = try await company.people[1].say("j’ai retrouvé la clé", in: company.room)
        try await company.people[0].reply(to: words, "!merci pour la clé", in: company.room)
        #expect(
            try await company.people[0].waitFor {
                try company.inForce().first?.recipients.map(\.user) == [company.people[1].id]
            })
    }

    @Test func `after an absence, a gap longer than a page is read to the last message`() async throws {
        let company = try await Company(people: 3)
        let first = try await company.start()
        try await company.thank(from: 0, to: 1, for: "pour le début")
        #expect(try await company.people[0].waitFor { try company.inForce().count == 1 })
        #expect(first.terminate() == 0)
        for number in 1...250 {
            try await company.thank(from: number % 3, to: (number + 1) % 3, for: "raison \(number)")
        }
        let second = try await company.start()
        defer { second.kill() }
        #expect(try await company.people[0].waitFor(within: 60) { try company.inForce().count == 251 })
        #expect(Set(try company.inForce().map(\.reason)).count == 251)
    }

    @Test func `nothing said before the bot came is acted upon`() async throws {
        let company = try await Company(people: 2)
        try await company.thank(from: 0, to: 1, for: "pour avant")
        let bravo = try await company.start()
        defer { bravo.kill() }
        try await company.thank(from: 0, to: 1, for: "pour après")
        #expect(try await company.people[0].waitFor { try company.inForce().map(\.reason) == ["après"] })
    }

    @Test func `an encrypted room is told that it cannot be read, and so is the operator`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        _ = try await company.people[0].ask(
            .put, ["rooms", company.room.rawValue, "state", "m.room.encryption", ""],
            ["algorithm": "m.megolm.v1.aes-sha2"])
        #expect(
            try await company.people[0].waitFor {
                try await company.sentences().contains { $0.body.contains("chiffr") }
            })
        // Person 1 is the operator, and hears of it in a room for two.
        let operatorSide = company.people[0]
        var invitations: [RoomID] = []
        #expect(
            try await operatorSide.waitFor {
                invitations = try await operatorSide.invitations()
                return !invitations.isEmpty
            })
        let direct = try #require(invitations.first)
        try await operatorSide.join(direct)
        #expect(
            try await operatorSide.waitFor {
                try await operatorSide.messages(in: direct).contains { $0.body.contains(company.room.rawValue) }
            })
    }

    @Test func `a second bravo on the same folder steps back and says why`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let second = try BravoProcess.run(["run", "--settings", company.settings])
        #expect(second.status == 75)
        #expect(second.error.contains("another"))
    }
}
