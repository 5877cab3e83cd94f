import Foundation
import Praise
@testable import Storage
import Testing

/// Who wants no more mail gets none, and loses no thanks.
struct MailStopTests {
    let scratch: Scratch
    let ledger: Ledger
    private let ines: MailAddress

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
        ines = try MailAddress("Ines@x.org")
        let table = """
            person,accounts,email,language,informed by
            Ana,matrix:@ana,ana@x.org,,
            Karim,matrix:@karim,,,
            Inès,,Ines@x.org,en,Karim
            Paul,,paul@x.org,,
            """
        _ = try await ledger.importRoster(RosterFile(CSVTable(table)), at: .noon)
    }

    /// As heard where mails go out.
    private func thank(_ name: String, _ id: MessageID, by giver: Member = .ana) async throws {
        let people = try await ledger.roster(since: nil)?.people ?? []
        let member = try #require(people.first { $0.person.name == name }).member(on: "matrix")
        let thanks = Thanks(word: .merci, recipients: [.handle("x")], reason: "le café")
        var intake = Intake.of([.said(id, by: giver, .command(.thanks(thanks)), [.member(member)])])
        intake.sendsMail = true
        _ = try await ledger.record(intake, at: .noon)
    }

    private func mails() async throws -> [OutboxEntry] {
        try await ledger.sayings().filter { $0.chat == .mail }
    }

    private let news = PassOn(names: ["Inès"], giver: "Ana", reason: "le café")

    @Test func `what waits is dropped with the reason, and told by whom the roster names`() async throws {
        try await thank("Inès", "$1")
        let stopped = try await ledger.stopMail(to: MailAddress("INES@X.org"), at: .noon)
        #expect(stopped.isNew && stopped.dropped == 1)
        let mail = try #require(try await mails().first)
        #expect(mail.state == .dropped && mail.detail == "They asked for no more mail.")
        // Nobody has to settle it.
        #expect(try await ledger.sayingsForPerson() == [])
        #expect(try await ledger.due().contains(.passOn(news)))
        let again = try await ledger.stopMail(to: ines, at: .noon)
        #expect(!again.isNew && again.dropped == 0)
        #expect(try await ledger.due().isEmpty)
    }

    @Test func `a giver is not told their own words because somebody stopped`() async throws {
        try await thank("Inès", "$1", by: Member(user: "@karim", name: "Karim"))
        try await ledger.stopMail(to: ines, at: .noon)
        #expect(try await ledger.due().allSatisfy { if case .passOn = $0 { false } else { true } })
    }

    @Test func `from then on nothing is queued, and thanks are told otherwise`() async throws {
        try await ledger.stopMail(to: ines, at: .noon)
        try await thank("Inès", "$1")
        #expect(try await mails() == [])
        #expect(try await ledger.due().contains(.passOn(news)))
        let box = Mailbox(try MailAddress("iNes@x.org"))
        let saying = QueuedSaying(
            to: .mail(box), saying: .help, origin: .message(.message("$9"), .original), purpose: .answer)
        #expect(try await ledger.queue([saying], at: .noon) == 0)
        #expect(try await mails() == [])
    }

    @Test func `somebody nobody informs is left to the giver`() async throws {
        try await ledger.stopMail(to: MailAddress("paul@x.org"), at: .noon)
        try await thank("Paul", "$1")
        #expect(try await mails() == [])
        #expect(try await ledger.due().contains(.tellInPerson(["Paul"])))
    }

    @Test func `what may have been sent stays for a person, and is not sent even then`() async throws {
        try await thank("Inès", "$1")
        let item = try #require(try await ledger.next(in: .mail, at: .noon))
        #expect(try await ledger.begin(item.id, rendered: "x", at: .noon))
        try await ledger.settle(item.id, .unknown(retryAt: nil), at: .noon)
        #expect(try await ledger.stopMail(to: ines, at: .noon).dropped == 0)
        #expect(try await mails().map(\.state) == [.unknown])
        _ = try await ledger.judge(item.key.rawValue, .again, at: .noon)
        #expect(try await ledger.next(in: .mail, at: .noon) == nil)
        let mail = try #require(try await mails().first)
        #expect(mail.state == .dropped && mail.detail == MailStop.reason)
    }

    @Test func `who changes their mind gets mail again`() async throws {
        try await ledger.stopMail(to: ines, at: .noon)
        #expect(try await ledger.mailStops() == [MailStop(address: "ines@x.org", since: .noon)])
        #expect(try await ledger.resumeMail(to: MailAddress("ines@X.ORG")))
        #expect(try await !ledger.resumeMail(to: ines))
        #expect(try await ledger.mailStops() == [])
        try await thank("Inès", "$1")
        #expect(
            try await ledger.next(in: .mail, at: .noon)?.to == .mail(Mailbox(ines, name: "Inès", language: .english)))
    }

    @Test func `a link finds its address, however it is spelt, and shows nothing of it`() async throws {
        let token = try #require(ledger.mailToken(for: ines))
        #expect(try ledger.mailToken(for: MailAddress("INES@x.org")) == token)
        #expect(try ledger.mailToken(for: MailAddress("paul@x.org")) != token)
        #expect(try await ledger.mailbox(behind: token) == Mailbox(ines, name: "Inès", language: .english))
        let other = try await scratch.open("other")
        #expect(other.mailToken(for: ines) != token)
        #expect(try await other.mailbox(behind: token) == nil)
    }

    /// By `printf '%s' '9:mail stop10:ines@x.org' | openssl dgst -sha256 -mac hmac -macopt hexkey:0707…`
    @Test func `a token is the start of a known code, and no key`() throws {
        let mint = KeyMint(secret: Data(repeating: 7, count: 32))
        #expect(mint.token(for: ines)?.rawValue == "0c9865f81ce409d3cbbedb0c5effe0a8")
    }

    @Test func `who has left the roster can still stop what was once sent to them`() async throws {
        try await thank("Inès", "$1")
        let token = try #require(ledger.mailToken(for: ines))
        _ = try await ledger.importRoster(RosterFile(CSVTable("person,accounts\nAna,matrix:@ana\n")), at: .noon)
        #expect(try await ledger.mailbox(behind: token)?.address == ines)
        let saying = QueuedSaying(
            to: .person(Account(chat: "matrix", user: "@ana")), saying: .help,
            origin: .message(.message("$9"), .original), purpose: .answer)
        try await ledger.queue([saying], at: .noon)
        #expect(try await ledger.stopMail(to: ines, at: .noon).dropped == 1)
    }

    @Test func `they read of it in what is kept about them`() async throws {
        let ana = Account(chat: "matrix", user: "@ana")
        #expect(try await ledger.data(of: ana, at: .noon)?.mailStoppedAt == nil)
        try await ledger.stopMail(to: MailAddress("Ana@x.org"), at: .noon)
        #expect(try await ledger.data(of: ana, at: .noon)?.mailStoppedAt == .noon)
    }

    @Test func `how many mails wait, and since when, can be told`() async throws {
        #expect(try await ledger.waitingMails() == nil)
        try await thank("Inès", "$1")
        try await thank("Paul", "$2")
        let waiting = try #require(try await ledger.waitingMails())
        #expect(waiting.count == 2 && waiting.since == .noon)
        try await ledger.stopMail(to: ines, at: .noon)
        #expect(try await ledger.waitingMails()?.count == 1)
    }
}
