import Foundation
import Praise
import Testing

@testable import Storage

/// What the lost machine said after its backup is found again by its key, whichever comes first.
struct CatchingUpTests {
    let scratch: Scratch
    /// The machine that is lost.
    let lost: Ledger

    init() async throws {
        scratch = try Scratch()
        lost = try await scratch.open("data")
        _ = try await lost.record(.of([], next: "1", caughtUpAt: .noon), at: .noon)
    }

    private let help = Heard.said("$1", .command(.help))

    private func key(_ ledger: Ledger) async throws -> SendKey {
        try #require(try await ledger.next(in: "matrix", at: .noon)).key
    }

    private func restored() async throws -> Ledger {
        try await scratch.backUp("data", to: "copy.sqlite")
        return try await scratch.restore("copy.sqlite", into: "new")
    }

    private func resume(_ ledger: Ledger, isProof: Bool = true) async throws -> [OutboxItem] {
        try await ledger.resume("matrix", isProof: isProof, at: .noon)
    }

    @Test func `a ledger that was never restored is not catching up`() async throws {
        #expect(try await lost.catchingUp(by: .noon).isEmpty)
    }

    @Test func `each chat of the settings and of the backup is caught up with`() async throws {
        try await scratch.backUp("data", to: "copy.sqlite")
        _ = try await scratch.prepare("copy.sqlite", into: "new").finish(chats: ["salon"], at: .noon)
        let ledger = try await scratch.open("new")
        #expect(
            try await ledger.catchingUp(by: .noon) == [
                CatchingUp(chat: "matrix", restoredAt: .noon, reachesBack: true),
                CatchingUp(chat: "salon", restoredAt: .noon, reachesBack: false),
            ])
    }

    @Test func `a restore by a clock that was ahead counts from now`() async throws {
        let ledger = try await restored()
        #expect(try await ledger.catchingUp(by: .noon - 3600).first?.restoredAt == .noon - 3600)
        #expect(try await ledger.catchingUp(by: .noon).first?.restoredAt == .noon - 3600)
    }

    @Test func `an echo settles what waits, though this ledger never tried it`() async throws {
        try await lost.hear(help)
        let ledger = try await restored()
        try await ledger.hear(.echoed(try await key(lost), .message("$said")))
        #expect(try await resume(ledger).isEmpty)
        #expect(try await ledger.outboxCounts().said == 1)
        #expect(try await ledger.due().isEmpty)
    }

    @Test func `an echo that comes before its saying is queued settles it at birth`() async throws {
        let ledger = try await restored()
        try await lost.hear(help)
        try await ledger.hear(.echoed(try await key(lost), .message("$said")))
        try await ledger.hear(help)
        #expect(try await ledger.outboxCounts().said == 1)
        _ = try await resume(ledger)
        #expect(try await ledger.due().isEmpty)
    }

    @Test func `an echo from another room settles nothing`() async throws {
        let ledger = try await restored()
        try await lost.hear(help)
        try await ledger.hear(.echoed(try await key(lost), .message("$said", room: "!other")), help)
        _ = try await resume(ledger)
        #expect(try await ledger.due() == [.help])
    }

    @Test func `a week settled after all was read is found told`() async throws {
        func settle(_ ledger: Ledger) async throws {
            let post = PlannedPost(time: .weekly(.standard), rooms: [.room("matrix", "!tea")], tellsEmpty: true)
            _ = try await ledger.settle(.week(.w47), post, zone: .gmt, at: .noon) { facts, _ in
                Story(period: facts.period, featured: [], givers: 0, recipients: 0)
            }
        }
        let ledger = try await restored()
        try await settle(lost)
        try await ledger.hear(.echoed(try await key(lost), .message("$post")))
        #expect(try await ledger.wasHeard(.week(.w47), in: [.room("matrix", "!tea")]))
        #expect(try await !ledger.wasHeard(.week(.w47), in: [.room("matrix", "!other")]))
        _ = try await resume(ledger)
        try await settle(ledger)
        #expect(try await ledger.due().isEmpty)
    }

    @Test func `what never came back is said, in its turn and as if new`() async throws {
        try await lost.hear(help)
        let ledger = try await restored()
        try await ledger.hear(.thanks("$2"))
        #expect(try await resume(ledger).isEmpty)
        #expect(try await ledger.outboxCounts().queued == 3)
        #expect(try await ledger.due() == [.help, .noted, .firstNoted(["Ben"])])
    }

    @Test func `where nothing comes back a person is asked about sentences, and reactions are set again`() async throws
    {
        try await lost.hear(.thanks("$0"))
        _ = try await lost.due()
        try await lost.hear(help, .thanks("$2"))
        let ledger = try await restored()
        #expect(try await resume(ledger, isProof: false).map(\.saying) == [.help])
        #expect(try await ledger.outboxCounts().unknown == 1)
        #expect(try await ledger.due() == [.noted])
    }

    @Test func `what was being said at the backup stays unknown`() async throws {
        try await lost.hear(help)
        let item = try #require(try await lost.next(in: "matrix", at: .noon))
        _ = try await lost.begin(item.id, rendered: "help", at: .noon)
        let ledger = try await restored()
        _ = try await resume(ledger)
        let again = try #require(try await ledger.next(in: "matrix", at: .noon))
        #expect(again.isUnknown && again.rendered == "help" && again.attempts == 1)
    }

    @Test func `a reaction told in a sentence of many is not set again`() async throws {
        try await lost.hear(.thanks("$0"))
        _ = try await lost.due()
        try await lost.hear(.thanks("$1"), .thanks("$2"))
        try await scratch.backUp("data", to: "copy.sqlite")
        #expect(try await lost.mergeNoted(in: "matrix", room: "!tea", at: .noon) == 2)
        let sentence = try await key(lost)
        let ledger = try await scratch.restore("copy.sqlite", into: "new")
        try await ledger.hear(.echoed(sentence, .message("$many")))
        _ = try await resume(ledger)
        // The sentence names its first; of the other it cannot be known, and an emoji more does no harm.
        #expect(try await ledger.due() == [.noted])
    }

    @Test func `once caught up, an echo of a stranger is not kept`() async throws {
        let ledger = try await restored()
        _ = try await resume(ledger)
        try await ledger.hear(.echoed(SendKey(rawValue: "0123456789abcdef"), .message("$x")))
        #expect(try await ledger.hearsKept() == 0)
    }
}

extension Ledger {
    fileprivate func hearsKept() async throws -> Int {
        try await read { try $0.value("SELECT count(*) FROM heard_saying") ?? 0 }
    }
}
