import Curl
import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// Faults of a real disk and of a real homeserver, under the built program: each told to the operator in chat where that
/// still works, and healed without a restart. The disks need root, and the tests fail without it.
@Suite(.enabled(if: SynapseServer.environment != nil), .serialized) struct SynapseFaultTests {
    @Test func `a full disk is told in chat, and what was sent meanwhile is recorded once there is room`() async throws
    {
        let company = try await Company(people: 2)
        let disk = try Mount(onto: try company.makeData(), megabytes: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        try await company.thank(from: 0, to: 1, for: "pour avant")
        #expect(try await company.people[0].waitFor { try company.inForce().count == 1 })
        disk.fill()
        let id = try await company.thank(from: 0, to: 1, for: "pour pendant")
        #expect(try await company.operatorHears("le disque de mon dossier de données est plein"))
        #expect(try await company.applause(on: id) == 0)
        try disk.makeRoom()
        let healed = try await company.measure("full disk") { try await company.applause(on: id) == 1 }
        #expect(healed < 60)
        #expect(try await company.operatorHears("j’enregistre de nouveau"))
        #expect(Set(try company.inForce().map(\.reason)) == ["avant", "pendant"])
        #expect(bravo.error.count(of: "Nothing can be recorded.") == 1)
        #expect(bravo.error.count(of: "The ledger can be written again.") == 1)
    }

    @Test(arguments: [("full", "is full"), ("read-only", "is read-only")])
    func `on a full or a read-only disk the start ends with a sentence and status 1`(state: String, words: String)
        async throws
    {
        let company = try await Company(people: 1)
        let disk = try Mount(onto: try company.makeData(), megabytes: 1)
        if state == "full" { disk.fill() } else { try disk.makeReadOnly() }
        let start = try BravoProcess.run(["run", "--settings", company.settings])
        #expect(start.status == 1, "\(start.error)")
        #expect(start.error.contains(words), "\(start.error)")
    }

    @Test func `a deleted ledger is back with all it held, and a restart finds it`() async throws {
        let company = try await Company(people: 2)
        let first = try await company.start()
        try await company.thank(from: 0, to: 1, for: "pour avant")
        #expect(try await company.people[0].waitFor { try company.inForce().count == 1 })
        try FileManager.default.removeItem(at: company.data)
        let id = try await company.thank(from: 0, to: 1, for: "pour après")
        let healed = try await company.measure("deleted ledger") { try await company.applause(on: id) == 1 }
        #expect(healed < 60)
        #expect(try await company.operatorHears("Je l’ai remis en place"))
        #expect(first.terminate() == 0)
        let second = try await company.start()
        defer { second.kill() }
        #expect(Set(try company.inForce().map(\.reason)) == ["avant", "après"])
    }

    @Test func `a ledger put in the place of ours ends the program with advice, and ours is kept`() async throws {
        let (company, other) = (try await Company(people: 2), try await Company(people: 2))
        let beside = try await other.start()
        defer { beside.kill() }
        let bravo = try await company.start()
        try await company.thank(from: 0, to: 1, for: "pour avant")
        #expect(try await company.people[0].waitFor { try company.inForce().count == 1 })
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
            try FileManager.default.removeItem(at: company.data.appending(path: name))
        }
        for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
            try FileManager.default.copyItem(
                at: other.data.appending(path: name), to: company.data.appending(path: name))
        }
        #expect(bravo.wait() == 1)
        #expect(bravo.error.contains("Another ledger was put in the place"))
        let names = try FileManager.default.contentsOfDirectory(atPath: company.data.path)
        #expect(names.contains { $0.hasPrefix("ledger-2") && bravo.error.contains($0) })
    }

    @Test func `after a log-out the new token is taken from its file, without a restart`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        _ = try await company.bot.ask(.post, ["logout"], [:])
        #expect(try await company.people[0].waitFor(within: 40) { bravo.error.contains("refuses Bravo's token") })
        let id = try await company.thank(from: 0, to: 1, for: "pour pendant")
        try company.write(token: try await company.bot.server.newToken(for: company.bot))
        let healed = try await company.measure("new token") { try await company.applause(on: id) == 1 }
        #expect(healed < 60)
        #expect(bravo.error.count(of: "Polling waits.") == 1)
        #expect(try await company.people[0].waitFor { bravo.error.contains("none is told") })
    }

    @Test func `put out of the room, Bravo tells the operator who did it, and comes back when invited`() async throws {
        let company = try await Company(people: 3)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let owner = company.people[0]
        #expect(try await owner.waitFor { try await company.sentences().count == 1 })
        _ = try await owner.ask(.post, ["rooms", company.room.rawValue, "kick"], ["user_id": company.bot.id.rawValue])
        #expect(try await company.operatorHears("\(owner.id) m’a fait sortir"))
        try await owner.invite(company.bot.id, to: company.room)
        #expect(try await company.operatorHears("me revoici dans la salle"))
        let id = try await company.thank(from: 1, to: 2, for: "pour le retour")
        #expect(try await owner.waitFor { try await company.applause(on: id) == 1 })
        #expect(try await company.sentences().filter { $0.thread == nil }.count == 1)
    }

    @Test func `a homeserver that was stopped is read to the end once it runs again, and nothing is said twice`()
        async throws
    {
        let folder = try TemporaryFolder()
        let home = try Homeserver(in: folder.url)
        let company = try await Company(people: 2, on: try home.start())
        let bravo = try await company.start()
        defer { bravo.kill() }
        let before = try await company.thank(from: 0, to: 1, for: "pour avant")
        #expect(try await company.people[0].waitFor { try await company.applause(on: before) == 1 })
        try home.stop()
        #expect(try await waitUntil(within: 60) { bravo.error.contains("Polling waits.") })
        _ = try home.start()
        let after = try await company.thank(from: 0, to: 1, for: "pour après")
        let healed = try await company.measure("homeserver") { try await company.applause(on: after) == 1 }
        #expect(healed < 60)
        #expect(try await company.applause(on: before) == 1)
        #expect(try company.inForce().count == 2)
        #expect(bravo.error.count(of: "Polling waits.") == 1)
        #expect(bravo.error.count(of: "Polling again.") == 1)
    }

    private func waitUntil(within seconds: Double, _ condition: () -> Bool) async throws -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline, !condition() { try await clock.sleep(for: .milliseconds(20)) }
        return condition()
    }
}

/// A Synapse of one test's own, to be stopped and started.
private struct Homeserver {
    let folder: URL
    private let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "deploy/synapse").path

    init(in folder: URL) throws {
        self.folder = folder
    }

    func start() throws -> SynapseServer {
        try Program.run([script, "start", folder.path])
        return try SynapseServer(folder.appending(path: "env").path)
    }

    func stop() throws {
        try Program.run([script, "stop", folder.path])
    }
}

extension Company {
    fileprivate var data: URL { folder.url.appending(path: "data") }

    fileprivate func makeData() throws -> URL {
        try FileManager.default.createDirectory(
            at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return data
    }

    fileprivate func write(token: String) throws {
        try Data(token.utf8).write(to: folder.url.appending(path: "token"))
    }

    /// Whether the first person, who is the operator, is told so in a room for two.
    fileprivate func operatorHears(_ words: String) async throws -> Bool {
        try await people[0].waitFor(within: 60) {
            for room in try await people[0].invitations() { try await people[0].join(room) }
            for room in try await people[0].joinedRooms() where room != self.room {
                if try await people[0].messages(in: room).contains(where: { $0.body.contains(words) }) { return true }
            }
            return false
        }
    }

    /// The seconds until something is so, printed for the fault table; infinite when it does not become so.
    fileprivate func measure(_ fault: String, until condition: () async throws -> Bool) async throws -> Double {
        let start = ContinuousClock.now
        guard try await people[0].waitFor(within: 90, condition) else { return .infinity }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("healed after \(seconds.formatted(.number.precision(.fractionLength(1)))) s: \(fault)")
        return seconds
    }
}

extension String {
    fileprivate func count(of words: String) -> Int { ranges(of: words).count }
}
