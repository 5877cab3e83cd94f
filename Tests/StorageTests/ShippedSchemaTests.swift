import Foundation
import GRDB
import Praise
@testable import Storage
import Testing

/// A ledger that was once written by a released Bravo opens with this one. A new schema adds its dump here.
struct ShippedSchemaTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    func restore(_ version: String) throws {
        let dump = try #require(Bundle.module.url(forResource: version, withExtension: "sql", subdirectory: "Fixtures"))
        try scratch.raw().writeWithoutTransaction { try $0.execute(sql: String(contentsOf: dump, encoding: .utf8)) }
    }

    @Test(arguments: ["v1", "v2", "v3", "v4", "v5"])
    func `a stored ledger opens and tells what it always told`(version: String) async throws {
        try restore(version)
        let ledger = try await scratch.open()
        #expect(try await ledger.standing() == ["Ana → Chi: the release", "Chi → Ben: le dossier Martin"])
        #expect(try await ledger.installedAt(by: .noon + 1e6) == .noon)
        #expect(try await ledger.story(of: .week(.w47))?.featured.map(\.person.name) == ["Chi", "Ben"])
        #expect(try await ledger.cursor(of: "sync", in: "matrix")?.rawValue == "c1")
    }

    @Test(arguments: ["v1", "v2", "v3", "v4", "v5"])
    func `what was recorded then is still recorded once`(version: String) async throws {
        try restore(version)
        let ledger = try await scratch.open()
        #expect(try await ledger.record(Self.story, at: .noon) == Receipt())
        #expect(try await ledger.outboxCounts().said == 6)
    }

    @Test(arguments: ["v1", "v2", "v3", "v4", "v5"])
    func `what was queued then is said, and under the same key`(version: String) async throws {
        try restore(version)
        let ledger = try await scratch.open()
        let story = try #require(try await ledger.story(of: .week(.w47)))
        let post = QueuedSaying(
            to: .room("matrix", "!tea"), saying: .week(story), origin: .post(.week(.w47), "matrix", "!tea"),
            purpose: .week)
        #expect(try await ledger.queue([post], at: .noon) == 0)
        #expect(try await ledger.due(at: .noon + 7 * 86400) == [.week(story)])
    }

    @Test func `what a person decided then is still decided, and an earlier key still known`() async throws {
        try restore("v2")
        let ledger = try await scratch.open()
        let waiting = try await ledger.sayingsForPerson()
        #expect(waiting.map(\.key.rawValue) == ["11e32a7c6b5d4fa8"] && waiting.first?.saying == .help)
        try await ledger.hear(.echoed(SendKey(rawValue: "11e32a7c6b5d4fa8"), .message("$late")))
        #expect(try await ledger.sayingsForPerson() == [])
    }

    /// A ledger in the field would not get the change.
    @Test(arguments: ["v1", "v2", "v3", "v4", "v5"])
    func `a shipped migration never changes`(version: String) async throws {
        try restore(version)
        let fresh = try DatabaseQueue()
        try Schema.migrator.migrate(fresh, upTo: version)
        #expect(try shape(of: scratch.raw()) == shape(of: fresh))
    }

    /// The batch from which the dumps were made.
    static let story = Intake.of([
        .thanks("$1", for: "the docs"),
        .thanks("$1", to: [.chi], for: "the release", revision: .edit(1)),
        .thanks("$2", to: [.ben, .chi], for: "lunch"),
        .deleted(.message("$2")),
        .thanks("$3", from: .chi, to: [.ben], for: "le dossier Martin"),
        .malformed(.message("$4"), reason: "not JSON", excerpt: "{"),
    ])

    private func shape(of database: DatabaseQueue) throws -> [String] {
        try database.read {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql <> '' ORDER BY name")
        }
    }
}
