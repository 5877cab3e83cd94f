import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// The worst day: the machine is gone, and what is left is a backup and the chat.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseRehearsalTests {
    @Test func `a lost machine comes back from its backup with nothing lost and nothing said twice`() async throws {
        let company = try await Company(people: 3)
        let giver = company.people[0]
        let bot = try await company.start()
        let corrected = try await company.thank(from: 0, to: 1, for: "pour la reprise")
        let withdrawn = try await company.thank(from: 0, to: 1, for: "pour rien")
        #expect(try await giver.waitFor { try await company.applause(on: withdrawn) == 1 })

        // While it runs: a backup. After it: thanks, a correction, a deletion, a question answered, a week told.
        let copy = company.folder.url.appending(path: "copy.sqlite").path
        try bravo("backup", copy, company)
        let kept = try await company.thank(from: 1, to: 2, for: "pour la salle")
        let edited = try await company.thank(from: 2, to: 0, for: "pour le café")
        let unclear = try await giver.say("/bravo", html: "/bravo \(company.people[1].pill)", in: company.room)
        try await change(corrected, to: "pour la reprise du dossier", company)
        try await giver.redact(withdrawn, in: company.room)
        let week = try bravo("week", nil, company)
        #expect(week.contains("Qui vous a facilité"))
        #expect(try await giver.waitFor(within: 30) { try await posts(company) == 1 })
        #expect(try await giver.waitFor { try await answers(to: unclear, company) == 1 })
        #expect(try await giver.waitFor { try await company.applause(on: edited) == 1 })

        // The machine burns down, and people go on thanking.
        bot.kill()
        try FileManager.default.removeItem(at: company.folder.url.appending(path: "data"))
        let meanwhile = try await company.thank(from: 1, to: 0, for: "pour le secours")

        // A new one, with a new token, so that the server knows none of the bot's transactions.
        let token = try await giver.server.newToken(for: company.bot)
        try Data(token.utf8).write(to: company.folder.url.appending(path: "token"))
        #expect(try bravo("restore", copy, company).contains("matrix: will be read again from"))
        let second = try await company.start()
        defer { second.kill() }
        #expect(try await giver.waitFor(within: 150) { try await company.applause(on: meanwhile) == 1 })

        let reasons = Set(try company.inForce().map(\.reason))
        #expect(reasons == ["la reprise du dossier", "la salle", "le café", "le secours"])
        // The week is open in the backup. Settled again, it is found told.
        try bravo("week", nil, company)
        let last = try await company.thank(from: 0, to: 2, for: "pour la suite")
        #expect(try await giver.waitFor(within: 30) { try await company.applause(on: last) == 1 })
        for message in [corrected, kept, edited, meanwhile] {
            #expect(try await company.applause(on: message) == 1)
        }
        #expect(try await posts(company) == 1)
        #expect(try await answers(to: unclear, company) == 1)
        let sentences = try await company.sentences()
        #expect(Set(sentences.map { [$0.thread?.rawValue, $0.body] }).count == sentences.count)
    }

    @discardableResult
    private func bravo(_ command: String, _ file: String?, _ company: Company) throws -> String {
        let ran = try BravoProcess.run([command] + (file.map { [$0] } ?? []) + ["--settings", company.settings])
        guard ran.status == 0 else { throw Stuck(what: "bravo \(command): \(ran.error)") }
        return ran.output
    }

    private func change(_ message: MessageID, to reason: String, _ company: Company) async throws {
        let words = company.words(to: [1], reason)
        try await company.people[0].edit(message, to: words.text, html: words.html, in: company.room)
    }

    private func posts(_ company: Company) async throws -> Int {
        try await company.sentences().count { $0.thread == nil && $0.body.contains("Qui vous a facilité") }
    }

    private func answers(to message: MessageID, _ company: Company) async throws -> Int {
        try await company.sentences().count { $0.thread == message }
    }
}
