import Foundation
import GRDB
import Praise
import Testing

@testable import Storage

/// The roster in the ledger, and accounts that turn out to be one person's.
struct RosterImportTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    @discardableResult
    private func `import`(_ rows: String..., isRehearsal: Bool = false) async throws -> RosterChanges {
        let head = "person,accounts,service,manager,email,language,informed by,arrival,away\n"
        let file = RosterFile(CSVTable(head + rows.joined(separator: "\n")))
        #expect(file.problems.isEmpty, "\(file.problems)")
        return try await ledger.importRoster(file, isRehearsal: isRehearsal, at: .noon)
    }

    private func person(_ user: String) throws -> String? {
        try scratch.text("SELECT CAST(person AS TEXT) FROM account WHERE user = '\(user)'")
    }

    private var names: [String] {
        get async throws { try await ledger.rosterEntries().map(\.name) }
    }

    @Test func `what was imported is there, line by line`() async throws {
        let changes = try await `import`(
            "Ana Ruiz,matrix:@ana salon:ana,Accueil,Ben,a@x.org,fr,,2026-10-05,", "Ben,,Atelier,,,,Ana Ruiz,,yes")
        #expect(changes.new == ["Ana Ruiz", "Ben"] && changes.people == 2)
        let entries = try await ledger.rosterEntries()
        #expect(
            entries == [
                RosterFile.Entry(
                    name: "Ana Ruiz",
                    accounts: [Account(chat: "matrix", user: "@ana"), Account(chat: "salon", user: "ana")],
                    service: "Accueil", manager: "Ben", email: "a@x.org", language: .french, arrival: "2026-10-05"),
                RosterFile.Entry(name: "Ben", service: "Atelier", informedBy: "Ana Ruiz", isAway: true),
            ])
    }

    @Test func `the same again changes nothing, and a rehearsal leaves nothing behind`() async throws {
        let rows = ["Ana,matrix:@ana,A,Ben,,,,,", "Ben,matrix:@ben,A,,,,,,"]
        let rehearsed = try await `import`(rows[0], rows[1], isRehearsal: true)
        #expect(rehearsed.new == ["Ana", "Ben"] && rehearsed.linked.count == 2)
        let counts = try ["colleague", "account", "person"].map(scratch.count)
        #expect(counts == [0, 0, 0])
        #expect(try await `import`(rows[0], rows[1]) == rehearsed)
        let stamp = try #require(try await ledger.roster(since: nil)?.stamp)
        let again = try await `import`(rows[0], rows[1])
        #expect(again.isEmpty && again.people == 2)
        #expect(try await ledger.roster(since: stamp) == nil)
        #expect(try ["person", "account"].map(scratch.count) == [2, 2])
    }

    @Test func `history follows an account to its person, under the roster's name`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .chi))
        try await `import`("Ben Lemaître,matrix:@ben,,,,,,,", "Ana Ruiz,matrix:@ana matrix:@chi,,,,,,,")
        let people = try ["@ana", "@chi"].map(person)
        #expect(people[0] == people[1])
        #expect(
            try await ledger.standing() == [
                "Ana Ruiz → Ben Lemaître: the docs", "Ana Ruiz → Ben Lemaître: the docs",
            ])
    }

    @Test func `what one gave to one's own other account does not count, and what came to both came once`() async throws
    {
        try await ledger.hear(.thanks("$1", to: [.chi]), .thanks("$2", from: .ben, to: [.ana, .chi]))
        try await `import`("Ana,matrix:@ana matrix:@chi,,,,,,,")
        #expect(try await ledger.standing() == ["Ben → Ana: the docs"])
    }

    @Test func `who leaves the roster keeps their history`() async throws {
        try await ledger.hear(.thanks("$1"))
        try await `import`("Ben Lemaître,matrix:@ben,,,,,,,", "Zoé,,,,,,,,")
        let changes = try await `import`("Zoé,,,,,,,,")
        #expect(changes.left == ["Ben Lemaître"] && changes.new.isEmpty)
        #expect(try await ledger.standing() == ["Ana → Ben: the docs"])
    }

    @Test func `a person is known by account first, else by name`() async throws {
        try await `import`("Ana,matrix:@ana,,,,,,,", "Inès,,,,,,,,")
        let (ana, ines) = (try person("@ana"), try await ledger.roster(since: nil)?.people.last?.person.id)
        // A name is corrected, an account added.
        let changes = try await `import`("Ana Ruiz,matrix:@ana,,,,,,,", "Inès,matrix:@ines,,,,,,,")
        #expect(changes.new.isEmpty && changes.left.isEmpty && changes.changed == ["Ana Ruiz"])
        #expect(try ["@ana", "@ines"].map(person) == [ana, ines.map { "\($0.rawValue)" }])
    }

    @Test func `names may go round`() async throws {
        try await `import`("A,matrix:@a,,,,,,,", "B,matrix:@b,,,,,,,")
        let changes = try await `import`("B,matrix:@a,,,,,,,", "A,matrix:@b,,,,,,,")
        #expect(Set(changes.changed) == ["A", "B"] && changes.new.isEmpty && changes.linked.isEmpty)
    }

    @Test func `accounts linked by mistake are told apart again`() async throws {
        try await `import`("Ana,matrix:@ana matrix:@ben,,,,,,,")
        let ana = try person("@ana")
        let changes = try await `import`("Ben,matrix:@ben,,,,,,,", "Ana,matrix:@ana,,,,,,,")
        #expect(changes.new == ["Ben"])
        #expect(try person("@ana") == ana)
        #expect(try person("@ben") != ana)
        #expect(try await `import`("Ben,matrix:@b2,,,,,,,", "Ana,matrix:@ana,,,,,,,").unlinked == ["matrix:@ben"])
    }

    @Test func `a line without accounts says nothing about them`() async throws {
        try await `import`("Ana,matrix:@ana,,,,,,,")
        #expect(try await `import`("Ana,,,,,,,,").isEmpty)
    }

    @Test func `of two people's wishes the more careful are kept`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .chi))
        let people = try (person("@ana"), person("@chi"))
        try scratch.execute(
            """
            INSERT INTO preference VALUES
            (\(people.0 ?? ""), 'fr', 0, 'everywhere', 'ifYes', 1, 0), (\(people.1 ?? ""), 'en', 1, 'nowhere', 'toldFirst', 1, 0)
            """)
        try await `import`("Ana,matrix:@ana matrix:@chi,,,,,,,")
        let kept = try await ledger.read { try PreferenceTable(database: $0).all() }
        #expect(
            Array(kept.values) == [Preferences(language: .french, isTold: false, shown: .nowhere, featured: .ifYes)])
    }

    @Test func `hints, and a turn that was passed over, follow a linked account`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .chi))
        for (user, week) in [("@ana", "2026-W46"), ("@chi", "2026-W47")] {
            let number = try person(user) ?? ""
            try scratch.execute("INSERT INTO turn_pause VALUES (\(number), '\(week)')")
            try scratch.execute("INSERT INTO hint (person, at) VALUES (\(number), 1)")
        }
        try await `import`("Ana,matrix:@ana matrix:@chi,,,,,,,")
        let ana = try person("@ana") ?? ""
        #expect(try scratch.text("SELECT group_concat(person || ' ' || week) FROM turn_pause") == "\(ana) 2026-W47")
        #expect(try scratch.text("SELECT group_concat(person) FROM hint") == "\(ana),\(ana)")
    }

    @Test func `who was featured before being linked still rests`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .ben, to: [.chi]))
        _ = try await ledger.settle(.w47) { facts, _ in
            Story(
                period: facts.period,
                featured: facts.recognitions.flatMap(\.recipients).filter { $0.name == "Chi" }
                    .map { Story.Featured(person: $0, quotes: []) }, givers: 1, recipients: 1)
        }
        try await `import`("Ana,matrix:@ana matrix:@chi,,,,,,,")
        let facts = try await ledger.facts(of: Week.w47.next(in: .gmt))
        let ana = PersonID(rawValue: Int64(try person("@ana") ?? "") ?? 0)
        #expect(facts.history.featured[ana] == .w47)
    }

    @Test func `the choice has the roster's services and managers, and strangers who thank`() async throws {
        try await ledger.hear(.thanks("$1"), .thanks("$2", from: .chi))
        try await `import`(
            "Ben,matrix:@ben,Paie,Ana,,,,2026-11-02,", "Ana,matrix:@ana,Ventes,,,,,,oui", "Zoé,,Ventes,,,,,,")
        let roster = try await ledger.facts(of: .w47).roster
        #expect(roster.isGiven && roster.headcount == 4)
        let ben = try #require(roster.colleagues[PersonID(rawValue: Int64(person("@ben") ?? "") ?? 0)])
        let ana = Int64(try person("@ana") ?? "")
        #expect(ben.service == "Paie" && ben.manager?.rawValue == ana && ben.arrival == Week("2026-W45"))
        #expect(roster.colleagues[PersonID(rawValue: Int64(try person("@chi") ?? "") ?? 0)]?.service == nil)
        #expect(roster.colleagues.values.count(where: \.isAway) == 1)
    }

    @Test func `a decision keeps the fingerprint of its roster, and one of before is still read`() async throws {
        try await ledger.hear(.thanks("$1"))
        let without = StoryChoice.story(of: try await ledger.facts(of: .w47)).decision
        #expect(without != nil && without?.roster == nil)
        try await `import`("Ben,matrix:@ben,Paie,,,,,,")
        let first = StoryChoice.story(of: try await ledger.facts(of: .w47)).decision
        try await `import`("Ben,matrix:@ben,Ventes,,,,,,")
        let second = StoryChoice.story(of: try await ledger.facts(of: .w47)).decision
        #expect(
            first?.roster?.count == 64 && first?.roster != second?.roster && first?.fingerprint != second?.fingerprint)
        let text = try JSONText.encode(try #require(without))
        #expect(!text.contains("roster"))
        #expect(try JSONText.decode(Decision.self, from: text) == without)
    }

    @Test func `two thousand people are imported and come out the same`() async throws {
        let rows = (0..<2000).map {
            "Personne \($0),matrix:@p\($0) salon:p\($0),Service \($0 % 40),Personne \($0 / 10),,,,,"
        }
        let file = RosterFile(
            CSVTable(
                "person,accounts,service,manager,email,language,informed by,arrival,away\n"
                    + rows.joined(separator: "\n")))
        let changes = try await ledger.importRoster(file, at: .noon)
        #expect(changes.people == 2000 && changes.new.count == 2000)
        let entries = try await ledger.rosterEntries()
        let again = RosterFile(CSVTable(RosterFile.csv(entries, in: .french)))
        #expect(again.problems.isEmpty)
        #expect(try await ledger.importRoster(again, at: .noon).isEmpty)
    }
}
