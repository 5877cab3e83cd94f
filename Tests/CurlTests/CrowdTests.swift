import Curl
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct CrowdTests {
    @Test func `five hundred transfers run at once`() async throws {
        roomForFiles()
        let gate = Gate(500)
        let server = try ScriptedServer { connection in
            let request = try connection.expect()
            gate.passTogether()
            try connection.answer(body: String(decoding: request.body, as: UTF8.self))
        }
        let client = try plainClient()
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<500 {
                group.addTask { String(decoding: try await client.send(post(server, "\(index)")).body, as: UTF8.self) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == Set((0..<500).map(String.init)))
        #expect(server.requests.count == 500)
        await client.close()
    }

    /// Both ends of 500 connections are in this process; many systems start one with room for 1024 files.
    private func roomForFiles() {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = min(max(limit.rlim_cur, 4096), limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
