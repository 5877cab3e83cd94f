import Curl
import Foundation
import TestSupport
import Testing

@Suite struct EnvironmentTests {
    /// In a process of its own, since the environment belongs to all of it.
    @Test func `proxies and key logs of the environment are ignored`() async {
        await #expect(processExitsWith: .success) {
            let proxy = try ScriptedServer { try $0.answerAll(502) }
            for name in ["http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
                setenv(name, proxy.url().absoluteString, 1)
            }
            setenv("SSLKEYLOGFILE", "/dev/stdout", 1)
            let server = try ScriptedServer { try $0.answerAll(204) }
            let client = try plainClient()
            #expect(try await client.send(get(server)).status == 204)
            #expect(proxy.connectionCount == 0)
            #expect(getenv("SSLKEYLOGFILE") == nil)
        }
    }

    @Test func `a proxy that the environment excepts the host from is used all the same`() async {
        await #expect(processExitsWith: .success) {
            setenv("no_proxy", "*", 1)
            let proxy = try ScriptedServer { try $0.answerAll(204) }
            let client = try plainClient { $0.proxy = proxy.url("") }
            let url = try #require(URL(string: "http://chat.invalid/"))
            #expect(try await client.send(HTTPRequest(.get, url, isRepeatable: true)).status == 204)
        }
    }
}
