import Curl
import Foundation
import Praise
import Storage
import TestSupport
import Testing
import Web

@testable import bravo

/// `bravo status` and `bravo outbox` of the built program, beside the built program that runs.
@Suite(.timeLimit(.minutes(2))) struct StatusCommandTests {
    private let folder: TemporaryFolder
    private let salon: QuietSalon

    init() throws {
        folder = try TemporaryFolder()
        salon = try QuietSalon(refusing: true)
        let token = folder.url.appending(path: "salon.token")
        try Data("t0k3n".utf8).write(to: token)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token.path)
        try furnish(listen: "127.0.0.1:0")
    }

    private var settings: String { folder.url.appending(path: "bravo.yaml").path }
    private var data: URL { folder.url.appending(path: "data") }
    private var addressFile: URL { data.appending(path: "address") }

    private func furnish(listen: String) throws {
        let yaml = """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: en
            chats:
              salon:
                platform: salon
                url: http://127.0.0.1:\(salon.server.port)
                tokenFile: ./salon.token
                rooms: ["desk"]
                announce: "desk"
            web:
              listen: "\(listen)"
            """
        try yaml.write(toFile: settings, atomically: true, encoding: .utf8)
    }

    private func bravo(_ arguments: String...) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(arguments + ["--settings", settings])
    }

    /// Starts the bot and waits until it has polled and can be asked.
    private func start() async throws -> Program {
        let program = try BravoProcess.start(["run", "--settings", settings])
        guard try await waitFor({ try bravo("status").output.contains("salon     polled") }) else {
            throw Stuck(what: program.error)
        }
        return program
    }

    private func waitFor(_ condition: () async throws -> Bool) async throws -> Bool {
        for _ in 0..<200 {
            if try await condition() { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    private func queueHelp() async throws {
        let ledger = try await Ledger.open(folder: data, at: Date())
        let address = MessageAddress(chat: "salon", room: "desk", message: "m1")
        let help = QueuedSaying(
            to: .thread(address, root: "m1"), saying: .help, origin: .message(address, .original), purpose: .answer)
        #expect(try await ledger.queue([help], at: Date()) == 1)
    }

    @Test func `the running bot tells how it is, wherever it was given to listen`() async throws {
        let program = try await start()
        defer { program.kill() }
        #expect(try FileManager.default.attributesOfItem(atPath: addressFile.path)[.posixPermissions] as? Int == 0o600)
        let told = try bravo("status")
        #expect(told.status == 0)
        #expect(told.output.contains("is well, up since") && told.output.contains("salon     polled"))
        #expect(told.output.contains("next post Monday"))
        let json = try JSONSerialization.jsonObject(with: Data(try bravo("status", "--json").output.utf8))
        #expect((json as? [String: Any])?["running"] as? Bool == true)
        #expect(program.terminate() == 0)
        #expect(!FileManager.default.fileExists(atPath: addressFile.path))
    }

    @Test func `what it serves for Prometheus and for probes reads well`() async throws {
        let program = try await start()
        defer { program.kill() }
        let metrics = String(decoding: try await get("/metrics"), as: UTF8.self)
        #expect(metrics.contains(#"bravo_polls_total{chat="salon",result="ok"}"#))
        #expect(metrics.contains("bravo_ledger_writable 1\n"))
        #expect(!metrics.contains("desk"))
        #expect(try JSONDecoder().decode(Health.self, from: try await get("/healthz")).isWell)
    }

    private func get(_ path: String) async throws -> Data {
        let address = try #require(AddressFile(in: data).read())
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        let url = try #require(URL(string: "http://\(address)\(path)"))
        let answer = try await client.send(HTTPRequest(.get, url, isRepeatable: true))
        await client.close()
        #expect(answer.status == 200)
        return answer.body
    }

    @Test func `where no bot runs, the ledger tells, and nothing is made`() async throws {
        let first = try bravo("status")
        #expect(first.status == 69)
        #expect(first.output.contains("No bravo runs on") && first.output.contains("bravo run"))
        #expect(!FileManager.default.fileExists(atPath: data.path))
        try await queueHelp()
        let second = try bravo("status")
        #expect(second.status == 69)
        #expect(second.output.contains("1 queued"))
        let json = try JSONSerialization.jsonObject(with: Data(try bravo("status", "--json").output.utf8))
        #expect((json as? [String: Any])?["running"] as? Bool == false)
    }

    @Test func `after a kill, an address left behind does not mislead`() async throws {
        let program = try await start()
        program.kill()
        #expect(FileManager.default.fileExists(atPath: addressFile.path))
        let told = try bravo("status")
        #expect(told.status == 69 && told.output.contains("No bravo runs on"))
    }

    @Test func `a bot that holds the folder and does not answer is told`() async throws {
        let lock = try FolderLock(folder: data)
        defer { lock.release() }
        let silent = try bravo("status")
        #expect(silent.status == 69 && silent.output.contains("does not answer"))
        let stranger = try ScriptedServer { try $0.answerAll(body: "<html>") }
        defer { stranger.stop() }
        AddressFile(in: data).write(ListenAddress(host: "127.0.0.1", port: stranger.port))
        #expect(try bravo("status").output.contains("no bravo of this version"))
    }

    @Test func `a refused saying is listed, sent again under a fresh key once mended, and listed no more`() async throws
    {
        let program = try await start()
        defer { program.kill() }
        try await queueHelp()
        #expect(try await waitFor { try bravo("outbox", "list").output.contains("outbox again") })
        let listed = try bravo("status")
        #expect(listed.status == 0)
        #expect(listed.output.contains("1 saying waits for you") && listed.output.contains("help, dropped"))
        let entry = try #require(try await Ledger.open(folder: data, at: Date()).sayingsForPerson().first)
        #expect(salon.keys == [entry.key.rawValue])
        salon.refuse(false)
        let again = try bravo("outbox", "again", String(entry.key.rawValue.prefix(6)))
        #expect(again.status == 0 && again.output.contains("says it once more"))
        #expect(try await waitFor { salon.keys.count == 2 })
        #expect(Set(salon.keys).count == 2)
        #expect(try await waitFor { try bravo("status").output.contains("1 said") })
        #expect(try bravo("outbox", "list").output == "Nothing waits for you.\n")
        let twice = try bravo("outbox", "again", entry.key.rawValue)
        #expect(twice.status == 1 && twice.error.contains("It was said"))
        #expect(salon.keys.count == 2)
    }

    @Test func `words are shown to whoever asks, as JSON too`() async throws {
        try await queueHelp()
        let plain = try bravo("outbox", "list", "--state", "all")
        #expect(plain.output.contains("help, queued") && !plain.output.contains("/bravo @ana"))
        #expect(try bravo("outbox", "list", "--state", "all", "--words").output.contains("/bravo @ana"))
        let json = try bravo("outbox", "list", "--state", "queued", "--json").output
        let entry = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(entry?["room"] as? String == "desk" && entry?["kind"] as? String == "help" && entry?["words"] == nil)
        let key = try #require(entry?["key"] as? String)
        #expect(try bravo("outbox", "drop", key).status == 0)
        #expect(try bravo("outbox", "list").output == "Nothing waits for you.\n")
    }

    @Test(arguments: [["arrived", "12g4"], ["again", "123"], ["drop", "00112233445566778"], ["drop"]])
    func `a key that is none is refused with how to write it`(arguments: [String]) throws {
        let refused = try BravoProcess.run(["outbox"] + arguments + ["--settings", settings])
        #expect(refused.status == 64)
        #expect(refused.error.contains("key"))
    }

    @Test func `a key that nobody has is told`() async throws {
        try await queueHelp()
        let unknown = try bravo("outbox", "drop", "00000000")
        #expect(unknown.status == 1 && unknown.error.contains("no saying has such a key"))
    }
}
