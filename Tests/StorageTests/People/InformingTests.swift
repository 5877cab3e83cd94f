import Foundation
import Praise
import Storage
import Testing

/// People without an account: in the log, and told through others.
struct InformingTests {
    let scratch: Scratch
    let ledger: Ledger
    private let people: [String: RosterPerson]

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
        let table = """
            person,accounts,service,informed by
            Ana,matrix:@ana,Atelier,
            Karim,matrix:@karim,Atelier,
            Inès,,Entretien,Karim
            Paul,,Entretien,Karim
            Zoé,,Entretien,
            """
        _ = try await ledger.importRoster(RosterFile(CSVTable(table)), at: .noon)
        let all = try await ledger.roster(since: nil)?.people ?? []
        people = Dictionary(uniqueKeysWithValues: all.map { ($0.person.name, $0) })
    }

    private func member(_ name: String) throws -> Member { try #require(people[name]).member(on: "matrix") }

    private func thanks(
        _ id: MessageID, from giver: Member = .ana, _ findings: [Finding], revision: Revision = .original
    ) -> Heard {
        let thanks = Thanks(word: .merci, recipients: [.handle("x")], reason: "le café")
        return .said(id, by: giver, .command(.thanks(thanks)), findings, revision: revision)
    }

    @Test func `somebody without an account is thanked and shown by name`() async throws {
        try await ledger.hear(thanks("$1", [.member(try member("Inès"))]))
        #expect(try await ledger.standing() == ["Ana → Inès: le café"])
        #expect(try await ledger.members(in: "matrix").map(\.name) == ["Ana", "Karim"])
    }

    @Test func `they are told by whom the roster names, once a message`() async throws {
        try await ledger.hear(thanks("$1", [.member(try member("Inès"))]))
        let news = PassOn(names: ["Inès"], giver: "Ana", reason: "le café")
        #expect(try await ledger.due() == [.noted, .firstNoted(["Inès"]), .passOn(news)])
        try await ledger.hear(thanks("$1", [.member(try member("Inès"))], revision: .edit(1)))
        #expect(try await ledger.due().isEmpty)
    }

    @Test func `whoever informs several is told once`() async throws {
        try await ledger.hear(
            thanks("$1", [.team("Entretien", [try member("Inès"), try member("Paul"), try member("Zoé")])]))
        let news = PassOn(names: ["Inès", "Paul"], team: "Entretien", giver: "Ana", reason: "le café")
        #expect(
            try await ledger.due() == [.noted, .teamNoted("Entretien", 3), .passOn(news), .tellInPerson(["Zoé"])])
    }

    @Test func `the giver is asked once for each person, and so is a giver who would be told their own words`()
        async throws
    {
        let karim = Member(user: "@karim", name: "Karim")
        try await ledger.hear(thanks("$1", from: karim, [.member(try member("Inès"))]))
        try await ledger.hear(thanks("$2", from: karim, [.member(try member("Inès")), .member(try member("Zoé"))]))
        #expect(
            try await ledger.due() == [
                .noted, .firstNoted(["Inès"]), .tellInPerson(["Inès"]), .noted, .tellInPerson(["Zoé"]),
            ])
    }

    @Test func `what was said before there was an account is that account's person's`() async throws {
        try await ledger.hear(thanks("$1", [.member(try member("Inès"))]))
        let table = "person,accounts\nAna,matrix:@ana\nInès,matrix:@ines\n"
        _ = try await ledger.importRoster(RosterFile(CSVTable(table)), at: .noon)
        try await ledger.hear(thanks("$2", [.member(Member(user: "@ines", name: "ib"))]))
        let always = DateInterval(start: .noon - 1e6, end: .noon + 1e6)
        #expect(Set(try await ledger.recognitions(in: always).flatMap(\.recipients).map(\.id)).count == 1)
        #expect(try await ledger.standing() == ["Ana → Inès: le café", "Ana → Inès: le café"])
    }

    @Test func `an identifier like a stand-in's is nobody's in a chat`() async throws {
        let receipt = try await ledger.hear(thanks("$1", from: Member(user: "roster/3", name: "Eve"), [.member(.ben)]))
        #expect(receipt.setAside.count == 1)
    }

    @Test func `where mails go out, somebody with an address has one, and whoever informs them is left in peace`()
        async throws
    {
        let table = "person,accounts,email,language,informed by\nKarim,matrix:@karim,,,\nInès,,ines@x.org,en,Karim\n"
        _ = try await ledger.importRoster(RosterFile(CSVTable(table)), at: .noon)
        let ines = try #require(try await ledger.roster(since: nil)?.people.first { $0.person.name == "Inès" })
        var intake = Intake.of([thanks("$1", [.member(ines.member(on: "matrix"))])])
        intake.sendsMail = true
        _ = try await ledger.record(intake, at: .noon)
        let mail = try #require(try await ledger.next(in: .mail, at: .noon))
        #expect(mail.saying == .mailed(PassOn(names: ["Inès"], giver: "Ana", reason: "le café")))
        #expect(mail.to == .mail(Mailbox(try MailAddress("ines@x.org"), name: "Inès", language: .english)))
        #expect(try await ledger.due() == [.noted, .firstNoted(["Inès"])])
    }
}
