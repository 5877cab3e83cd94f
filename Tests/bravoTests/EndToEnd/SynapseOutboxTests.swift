import Curl
import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// What only a person can settle, on a real homeserver.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseOutboxTests {
    private func bravo(
        _ company: Company, _ arguments: String...
    ) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(arguments + ["--settings", company.settings])
    }

    private func ledger(_ company: Company) async throws -> Ledger {
        try await Ledger.open(folder: company.folder.url.appending(path: "data"), at: Date())
    }

    private func count(_ words: String, _ company: Company) async throws -> Int {
        try await company.sentences().count { $0.body.contains(words) }
    }

    /// Matrix brings every saying back with its key, so Bravo settles an unknown one by itself. One that it leaves to a
    /// person comes from elsewhere, a restored backup for example; here it is written as the speaker writes it.
    @Test func `an unknown saying is listed, and said once more where a person did not find it`() async throws {
        let company = try await Company(people: 2)
        let ledger = try await ledger(company)
        try await leaveHelpUnknown(company, in: ledger)
        let bot = try await company.start()
        defer { bot.kill() }
        #expect(try await company.people[0].waitFor { try bravo(company, "status").status == 0 })
        let listed = try bravo(company, "status")
        #expect(listed.status == 0, "\(listed.output) \(listed.error)")
        #expect(listed.output.contains("1 saying waits for you") && listed.output.contains("help, unknown"))
        #expect(try await count("/bravo @ana", company) == 0)
        let key = try #require(try await ledger.sayingsForPerson().first).key.rawValue
        #expect(try bravo(company, "outbox", "again", key).status == 0)
        #expect(try await company.people[0].waitFor { try await count("/bravo @ana", company) == 1 })
        #expect(
            try await company.people[0].waitFor {
                try await ledger.sayings(in: .said).contains { $0.saying == .help }
            })
        #expect(try bravo(company, "outbox", "again", key).error.contains("It was said"))
        // A thank goes all the way round: by then a second help would have been said too.
        let id = try await company.thank(from: 0, to: 1, for: "pour la salle")
        #expect(try await company.people[0].waitFor { try await company.applause(on: id) == 1 })
        #expect(try await count("/bravo @ana", company) == 1)
    }

    @Test func `what the server refused is listed, and said once the right is there`() async throws {
        let company = try await Company(people: 2)
        let bot = try await company.start()
        defer { bot.kill() }
        // Greeted, so that nothing else is refused.
        #expect(try await company.people[0].waitFor { try await !company.sentences().isEmpty })
        let owner = company.people[0]
        try await letSpeak(false, company)
        try await owner.say("/bravo help", in: company.room)
        #expect(try await owner.waitFor { try bravo(company, "outbox", "list").output.contains("help, dropped") })
        let ledger = try await ledger(company)
        let entry = try #require(try await ledger.sayingsForPerson().first { $0.saying == .help })
        #expect(entry.detail?.contains("M_FORBIDDEN") == true)
        try await letSpeak(true, company)
        #expect(try bravo(company, "outbox", "again", entry.key.rawValue).status == 0)
        #expect(try await owner.waitFor { try await ledger.sayings(in: .said).contains { $0.key == entry.key } })
        #expect(try await count("/bravo @ana", company) == 1)
    }

    private func leaveHelpUnknown(_ company: Company, in ledger: Ledger) async throws {
        let help = QueuedSaying(
            to: .room("matrix", company.room), saying: .help, origin: .room("matrix", company.room), purpose: .answer)
        try await ledger.queue([help], at: Date())
        let item = try #require(try await ledger.next(in: "matrix", at: Date()))
        #expect(try await ledger.begin(item.id, rendered: "lost", at: Date()))
        try await ledger.settle(item.id, .unknown(retryAt: nil), at: Date())
    }

    private func letSpeak(_ isAllowed: Bool, _ company: Company) async throws {
        let owner = company.people[0]
        let path = ["rooms", company.room.rawValue, "state", "m.room.power_levels", ""]
        var levels = try await owner.ask(.get, path)
        levels["events_default"] = isAllowed ? 0 : 50
        _ = try await owner.ask(.put, path, levels)
    }
}
