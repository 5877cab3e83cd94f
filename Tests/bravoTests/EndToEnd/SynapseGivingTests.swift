import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// A recognition's life with the built program, on a real Matrix homeserver.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseGivingTests {
    private static func company() async throws -> Company {
        try await Company(people: 3) { people in
            """
            moderators: ["\(people[2].id)"]
            hints: false
            values: [Entraide]
            """
        }
    }

    @Test func `people join in by an emoji and think again`() async throws {
        let company = try await Self.company()
        let bravo = try await company.start()
        defer { bravo.kill() }
        let (giver, third) = (company.people[0], company.people[2])
        let id = try await company.thank(from: 0, to: 1, for: "pour la salle trouvée à temps #entraide")
        #expect(try await giver.waitFor { try company.inForce().first?.values == ["Entraide"] })
        #expect(try company.inForce().first?.reason == "la salle trouvée à temps")
        #expect(
            try await giver.waitFor {
                try await company.sentences().contains { $0.thread == id && $0.body.hasPrefix("Vous étiez là aussi ?") }
            })
        let emoji = try await third.react("👏🏽", to: id, in: company.room)
        _ = try await giver.react("👏", to: id, in: company.room)
        #expect(try await giver.waitFor { try company.inForce().first?.joined.map(\.party.user) == [third.id] })
        try await third.redact(emoji, in: company.room)
        #expect(try await giver.waitFor { try company.inForce().first?.joined == [] })
    }

    @Test func `a thank is undone by its giver, another by a moderator, in reply`() async throws {
        let company = try await Self.company()
        let bravo = try await company.start()
        defer { bravo.kill() }
        let giver = company.people[0]
        try await company.thank(from: 0, to: 1, for: "pour la salle trouvée à temps")
        #expect(try await giver.waitFor { try company.inForce().count == 1 })
        try await giver.say("!bravo annuler", in: company.room)
        #expect(try await giver.waitFor { try company.inForce().isEmpty })
        let second = try await company.thank(from: 0, to: 1, for: "pour une insulte à peine voilée")
        #expect(try await giver.waitFor { try company.inForce().count == 1 })
        try await company.people[2].reply(to: second, "!bravo annuler", in: company.room)
        #expect(try await giver.waitFor { try company.inForce().isEmpty })
        #expect(
            try await giver.waitFor {
                try await company.sentences().contains { $0.body.contains("je préviens Personne 1") }
            })
        #expect(try await giver.waitFor { try await !giver.invitations().isEmpty })
    }

    @Test func `what harms is taken out of the post, which is changed in its place`() async throws {
        let company = try await Self.company()
        let bravo = try await company.start()
        defer { bravo.kill() }
        let giver = company.people[0]
        let first = try await company.thank(from: 0, to: 1, for: "pour le dossier de M. Petit rendu à l’heure")
        try await company.thank(from: 2, to: 1, for: "pour la salle trouvée à temps")
        #expect(try await giver.waitFor { try company.inForce().count == 2 })
        let week = Week(containing: Date(), in: TimeZone(identifier: "Europe/Paris") ?? .gmt)
        try await company.settleEarly(week)
        #expect(
            try await giver.waitFor(within: 40) {
                try await company.sentences().contains { $0.thread == nil && $0.body.contains("M. Petit") }
            })
        try await giver.reply(to: first, "!bravo retirer", in: company.room)
        #expect(
            try await giver.waitFor(within: 40) {
                let posts = try await company.sentences().filter { $0.thread == nil }
                return posts.contains { $0.body.contains("salle trouvée") && !$0.body.contains("M. Petit") }
            })
        #expect(
            try await giver.waitFor {
                try await company.sentences().contains { $0.body == "Retiré : le message publié ne le dit plus." }
            })
    }
}

extension Company {
    /// Settles a week that is not over, beside the running bot, which tells it.
    fileprivate func settleEarly(_ week: Week) async throws {
        let ledger = try await Ledger.open(folder: folder.url.appending(path: "data"), at: Date())
        let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        _ = try await ledger.settle(
            .week(week), PlannedPost(time: .weekly(.standard), rooms: [.room("matrix", room)], tellsEmpty: true),
            zone: zone, at: Date(), choose: { StoryChoice.story(of: $0, consent: $1) })
    }
}
