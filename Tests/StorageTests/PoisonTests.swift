import Foundation
import GRDB
import Praise
import Storage
import Testing

struct PoisonTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    @Test func `a message that cannot be recorded stops no other`() async throws {
        try poison(event: "NEW.reason = 'bad'", with: "RAISE(ABORT, 'no such luck')")
        let receipt = try await ledger.hear(.thanks("$1"), .thanks("$2", for: "bad"), .thanks("$3"))
        #expect(receipt == Receipt(recorded: 2, queued: 4, setAside: [.message("$2")]))
        #expect(try await ledger.standing().count == 2)
        #expect(try await ledger.due().contains(.notice(.setAside(.message("$2")))))
        #expect(try await ledger.cursor(of: "sync", in: "matrix")?.rawValue == "c1")
    }

    @Test func `nothing of a poisonous message remains but its letter`() async throws {
        try poison(event: "NEW.recipient = '@chi'", with: "RAISE(ABORT, 'no such luck')")
        try await ledger.hear(.thanks(to: [.ben, .chi]))
        #expect(try scratch.count("event") == 0)
        #expect(try scratch.count("message") == 0)
        #expect(try scratch.count("account") == 0)
        #expect(try scratch.count("dead_letter") == 1)
        #expect(try await ledger.hear(.thanks(to: [.ben, .chi])) == Receipt())
    }

    @Test func `a receipt tells nothing of what was undone`() async throws {
        try scratch.execute(
            """
            CREATE TRIGGER poison BEFORE INSERT ON outbox WHEN NEW.purpose = 'answer'
            BEGIN SELECT RAISE(ABORT, 'no such luck'); END
            """)
        #expect(try await ledger.hear(.thanks()) == Receipt(recorded: 0, queued: 1, setAside: [.message("$1")]))
        #expect(try await ledger.standing() == [])
    }

    @Test func `what concerns the whole ledger stops the batch, cursor included`() async throws {
        let pages = try await fill()
        let failure = await #expect(throws: LedgerFailure.self) {
            try await pages.hear(.thanks("$2", for: String(repeating: "x", count: 300_000)))
        }
        #expect(failure?.kind == .full)
        #expect(try await pages.cursor(of: "sync", in: "matrix") == nil)
        #expect(try scratch.count("dead_letter") == 0)
    }

    @Test func `a time before there were chats is set aside`() async throws {
        let time = Date(timeIntervalSince1970: -1)
        #expect(try await ledger.hear(.thanks(at: time)).setAside == [.message("$1")])
    }

    @Test(arguments: [Date(timeIntervalSince1970: 1e300), .distantFuture + 1e12, .noon + 3601])
    func `a time to come counts as an hour from now at most`(time: Date) async throws {
        try await ledger.hear(.thanks(at: time))
        let always = DateInterval(start: .distantPast, end: .distantFuture)
        #expect(try await ledger.recognitions(in: always).map(\.sentAt) == [.noon + 3600])
    }

    @Test func `an identifier with a zero byte is set aside, a reason with one is kept`() async throws {
        let receipt = try await ledger.hear(.thanks("$1\0"), .thanks("$1", for: "a\0b"))
        #expect(receipt.setAside == [.message("$1\0")])
        #expect(try await ledger.standing() == ["Ana → Ben: a\u{FFFD}b"])
    }

    @Test func `a recipient is never mistaken for another whose identifier begins alike`() async throws {
        let cut = Member(user: "@ben\0x", name: "Ben")
        #expect(try await ledger.hear(.thanks(to: [cut])).setAside == [.message("$1")])
        #expect(try await ledger.standing() == [])
    }

    @Test func `a member that cannot be kept stops nobody`() async throws {
        let members = [Member(user: "", name: "Nobody"), .ben, Member(user: "@a\0", name: "A")]
        _ = try await ledger.record(.of([.thanks()], members: members), at: .noon)
        #expect(try await ledger.members(in: "matrix") == [.ana, .ben])
    }

    @Test func `what could not be decoded is kept for a month, cut to size`() async throws {
        let letter = Heard.malformed(.message("$1"), reason: "not JSON", excerpt: String(repeating: "é", count: 20_000))
        #expect(try await ledger.hear(letter, letter).setAside == [.message("$1")])
        let kept = try scratch.text("SELECT excerpt FROM dead_letter")
        #expect(kept?.utf8.count == 16_384)
        try await ledger.hear(at: .noon + 29 * 86400)
        #expect(try scratch.count("dead_letter") == 1)
        try await ledger.hear(at: .noon + 31 * 86400)
        #expect(try scratch.count("dead_letter") == 0)
    }

    private func poison(event condition: String, with action: String) throws {
        try scratch.raw().write { database in
            try database.execute(
                sql: "CREATE TRIGGER poison BEFORE INSERT ON event WHEN \(condition) BEGIN SELECT \(action); END")
        }
    }

    /// The ledger on a disk with hardly any room left.
    private func fill() async throws -> Ledger {
        try await ledger.limitSize()
        return ledger
    }
}
