import Foundation
import Praise
import Storage
import Testing

/// Digests in the ledger: whose they are, that each is made once, and what did not arrive.
struct DigestLedgerTests {
    private let scratch: Scratch
    private let ledger: Ledger
    private let reach = DigestReach(chats: ["matrix"], sendsMail: true)
    private let window = DateInterval(start: .noon - 6 * 86_400, end: .noon + 86_400)

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
        let table = """
            person,accounts,service,manager,email
            Zoé,,Head office,,zoe@example.org
            Ana,matrix:@ana,Front desk,Zoé,ana@example.org
            Ben,matrix:@ben,Front desk,Ana,
            Chi,matrix:@chi,Workshop,Dan,
            Dan,,Workshop,Zoé,
            """
        let file = RosterFile(CSVTable(table))
        #expect(file.problems.isEmpty)
        _ = try await ledger.importRoster(file, at: .noon)
        try await ledger.hear(.thanks("$1", from: .chi, to: [.ben], for: "the parcel"))
    }

    private func id(_ name: String) async throws -> PersonID {
        try #require(try await ledger.readers(of: .manager).first { $0.name == name }).id
    }

    private func make(_ name: String) async throws -> [Addressee]? {
        try await ledger.makeDigest(
            for: try await id(name), .w47, window: window, reaching: reach, zone: .gmt, at: .noon + 86_400)
    }

    @Test func `whoever manages somebody reads one, and the director is at the top`() async throws {
        #expect(try await ledger.readers(of: .manager).map(\.name) == ["Ana", "Dan", "Zoé"])
        #expect(try await ledger.readers(of: .director).map(\.name) == ["Zoé"])
    }

    @Test func `a digest goes to the chat and to the mailbox, once`() async throws {
        let places = try #require(try await make("Ana"))
        #expect(places.map(\.chat) == ["matrix", .mail])
        let kinds = try await ledger.sayings().reversed().compactMap { entry -> String? in
            guard case .digest(let saying)? = entry.saying else { return nil }
            return switch saying {
            case .opening: "opening"
            case .item(let item, let number): "item \(number) of \(item.id)"
            case .letter(_, let isInChat): "letter \(isInChat)"
            default: "other"
            }
        }
        #expect(kinds == ["opening", "item 1 of 1", "letter true"])
        #expect(try await make("Ana") == nil)
        #expect(try await ledger.unmade(.manager, of: .week(.w47)).map(\.name) == ["Dan", "Zoé"])
    }

    @Test func `who has neither account nor address is reached nowhere, and no row is queued`() async throws {
        #expect(try await make("Dan") == [])
        #expect(try await make("Zoé")?.map(\.chat) == [.mail])
    }

    @Test func `a preview is what would be made, and leaves no trace`() async throws {
        let before = try await ledger.sayings().count
        let digest = try #require(
            try await ledger.preview(for: try await id("Ana"), .w47, window: window, zone: .gmt))
        #expect(digest.items.map(\.act).count == 1 && digest.reader.name == "Ana")
        #expect(try scratch.count("digest") == 0 && scratch.count("digest_item") == 0)
        #expect(try await ledger.sayings().count == before)
    }

    @Test func `what was refused is sent again, what arrived is not`() async throws {
        _ = try await ledger.due(at: .noon)
        _ = try await make("Ana")
        let ana = try await id("Ana")
        let again = { () async throws -> DigestSending? in
            try await self.ledger.sendDigestAgain(
                .manager, of: .week(.w47), to: ana, chats: ["matrix"], at: .noon + 90_000)
        }
        #expect(try await again() == DigestSending(waiting: 3))
        for outcome in [SendOutcome.said(nil), .dropped(reason: "no such user")] {
            let item = try #require(try await ledger.next(in: "matrix", at: .noon + 90_000))
            _ = try await ledger.begin(item.id, rendered: "…", at: .noon + 90_000)
            try await ledger.settle(item.id, outcome, at: .noon + 90_000)
        }
        #expect(try await again() == DigestSending(again: 1, arrived: 1, waiting: 1))
    }

    @Test func `one that reached nobody can be made anew once there is an account`() async throws {
        _ = try await make("Dan")
        let dan = try await id("Dan")
        #expect(
            try await ledger.sendDigestAgain(.manager, of: .week(.w47), to: dan, chats: ["matrix"], at: .noon) == nil)
        #expect(try await make("Dan") == [])
    }

    @Test func `what a director was told of a month is told the same a month later`() async throws {
        let zoe = try await id("Zoé")
        let month = try #require(Month("2026-11"))
        _ = try await ledger.makeDigest(
            for: zoe, month, values: CompanyValues(), reaching: reach, zone: .gmt, at: .noon + 20 * 86_400)
        let next = try #require(try await ledger.preview(for: zoe, month.next, values: CompanyValues(), zone: .gmt))
        #expect(next.director.name == "Zoé" && next.period == .month(month.next))
        #expect(try await ledger.unmade(.director, of: .month(month)) == [])
    }

    @Test func `from when on digests are made is kept, and forgotten with them`() async throws {
        #expect(try await ledger.digestsSince(.manager, at: .noon) == .noon)
        #expect(try await ledger.digestsSince(.manager, at: .noon + 100) == .noon)
        // A clock that was ahead.
        #expect(try await ledger.digestsSince(.manager, at: .noon - 100) == .noon - 100)
        try await ledger.forgetDigests(.manager)
        #expect(try await ledger.digestsSince(.manager, at: .noon + 200) == .noon + 200)
    }
}
