import Curl
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import bravo

/// Everything that must not be seen is a word of its own, the chat repeats it wherever it can, and then we look.
@Suite struct CanaryTests {
    private static let token = "syt_canarytoken_4711"
    private static let reason = "canaryreason"
    private static let plain = "canaryplain"
    private static let all = [token, "canarytoken", reason, plain]
    /// What a chat might put into a complaint about us.
    private static let gossip =
        #"{"code":"forbidden","errcode":"M_FORBIDDEN","message":"\#(token) \#(reason) \#(plain)"}"#

    /// The next answers to one kind of request, each used once.
    private final class Troubles: Sendable {
        private let left: Mutex<(polls: [ScriptedSalon.Manner], words: [ScriptedSalon.Manner])>

        init(polls: [ScriptedSalon.Manner], words: [ScriptedSalon.Manner]) {
            left = Mutex((polls, words))
        }

        func take(for request: ReceivedRequest) -> ScriptedSalon.Manner? {
            left.withLock { left in
                if request.target.contains("after=") {
                    // The last trouble of polling ends speaking too, which has to have met all of its own by then.
                    let isHeld = left.polls.count == 1 && !left.words.isEmpty
                    return left.polls.isEmpty || isHeld ? nil : left.polls.removeFirst()
                }
                return request.method == "GET" || left.words.isEmpty ? nil : left.words.removeFirst()
            }
        }

        var isOver: Bool { left.withLock { $0.polls.isEmpty && $0.words.isEmpty } }
    }

    private static func status(_ status: Int, _ headers: [String] = []) -> ScriptedSalon.Manner {
        { _, connection in
            try connection.answer(status, headers: headers, body: gossip)
            return true
        }
    }

    private static let cut: ScriptedSalon.Manner = { _, connection in
        try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + gossip)
        try connection.reset()
    }

    private static let broken: ScriptedSalon.Manner = { _, connection in
        try connection.answer(200, body: #"{"events":[{"type":"message","text":"\#(reason) \#(plain)"},"#)
        return true
    }

    @Test(arguments: ["text", "json", "journal"])
    func `no secret and no word of anybody's is in the log, the process or its page`(format: String) async throws {
        let salon = try ScriptedSalon(
            token: Self.token, log: "log:\n  format: \(format)\n  level: debug", operators: #"["elodie"]"#)
        let program = try await salon.start()
        defer { program.kill() }
        salon.post("just \(Self.plain) among us, <@ana>")
        salon.post("/bravo <@ana> pour \(Self.reason)")
        #expect(await salon.server.saw { _ in salon.reactions.count == 1 }, "\(program.error)")
        let troubles = Troubles(
            polls: [
                Self.broken, Self.cut, Self.status(500), Self.status(302, ["Location: http://x.example/"]),
                Self.status(401),
            ],
            words: [Self.status(429, ["Retry-After: 1"]), Self.status(403), Self.broken, Self.cut, Self.status(401)])
        salon.behave { request, connection in
            try troubles.take(for: request)?(request, connection) ?? false
        }
        for number in 1...6 {
            salon.post("/bravo <@ana> pour \(Self.reason) \(number)")
            salon.post("/bravo <@ana>")
            salon.post("/bravo <@\(Self.plain)> pour \(Self.reason)")
        }
        #expect(await salon.server.saw(within: 60) { _ in troubles.isOver }, "\(program.error)")
        #expect(await salon.server.saw { _ in program.error.components(separatedBy: "refuses the token").count > 2 })
        try await look(at: program, salon)
        #expect(program.terminate() == 0)
        let told = program.output + program.error
        for canary in Self.all { #expect(!told.contains(canary), "\(told)") }
        for line in program.error.split(separator: "\n") { try expect(line, in: format) }
        #expect(program.error.contains("Polling waits.") && program.error.contains("Thanks were recorded."))
        try lookAtDisk(salon)
    }

    private func look(at program: Program, _ salon: ScriptedSalon) async throws {
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        let health = try #require(URL(string: "http://127.0.0.1:\(salon.port)/healthz"))
        let page = try await client.send(HTTPRequest(.get, health, isRepeatable: true))
        await client.close()
        // Its environment is closed to all but root: then nothing is to be seen there either.
        let process = ["cmdline", "environ"].compactMap {
            try? Data(contentsOf: URL(filePath: "/proc/\(program.processID)/\($0)"))
        }
        #expect(process.count == 2 || geteuid() != 0)
        for bytes in process + [page.body] {
            for canary in Self.all { #expect(bytes.range(of: Data(canary.utf8)) == nil) }
        }
    }

    /// The reasons are what the ledger is for; the token and what people say to one another are not.
    private func lookAtDisk(_ salon: ScriptedSalon) throws {
        let data = salon.folder.url.appending(path: "data")
        let names = try FileManager.default.contentsOfDirectory(atPath: data.path)
        #expect(names.contains("ledger.sqlite"))
        for name in names {
            let bytes = try Data(contentsOf: data.appending(path: name))
            #expect(bytes.range(of: Data("canarytoken".utf8)) == nil, "\(name)")
            #expect(bytes.range(of: Data("\(Self.plain) among".utf8)) == nil, "\(name)")
        }
    }

    private func expect(_ line: Substring, in format: String) throws {
        switch format {
        case "json":
            let fields = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
            #expect(fields["time"]?.hasSuffix("Z") == true && fields["level"] != nil && fields["message"] != nil)
        case "journal":
            #expect(line.contains(#/^<[2-7]>[^<]/#), "\(line)")
        default:
            #expect(line.contains(#/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (error|warning|notice|info|debug)\s/#), "\(line)")
        }
    }

    @Test(arguments: [
        "proxy: http://somebody:canarytoken@proxy.example.org:3128", "token: canarytoken",
        "password: [canarytoken]", "caFile: \"canarytoken",
    ])
    func `settings that hold a secret are refused without showing it, at the start and in the log`(line: String)
        async throws
    {
        let salon = try ScriptedSalon(log: "log:\n  level: debug")
        let program = try await salon.start()
        defer { program.kill() }
        let yaml = try String(contentsOfFile: salon.settings, encoding: .utf8)
        try salon.write(
            "bravo.yaml", yaml.replacingOccurrences(of: "    platform: salon", with: "    platform: salon\n    \(line)")
        )
        kill(program.processID, SIGHUP)
        #expect(await salon.server.saw { _ in program.error.contains("old ones stay") })
        let second = try BravoProcess.run(["run", "--settings", salon.settings])
        #expect(second.status == 78)
        #expect(!(second.error + second.output + program.error + program.output).contains("canarytoken"))
    }

    @Test func `a core is not dumped, whatever the shell allows, and what is made is ours alone`() async throws {
        let salon = try ScriptedSalon()
        let program = try await salon.start(["SSLKEYLOGFILE=\(salon.folder.url.path)/keys"])
        defer { program.kill() }
        let limits = try String(contentsOfFile: "/proc/\(program.processID)/limits", encoding: .utf8)
        #expect(limits.contains(#/Max core file size +0 +0\s/#))
        let status = try String(contentsOfFile: "/proc/\(program.processID)/status", encoding: .utf8)
        #expect(status.contains("Umask:\t0077"))
    }
}
