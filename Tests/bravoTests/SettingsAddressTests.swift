import Foundation
import Testing

@testable import bravo

@Suite struct SettingsAddressTests {
    @Test(arguments: [
        "http://127.0.0.1:8008", "http://127.9.9.9", "http://localhost:8008", "http://LOCALHOST", "http://[::1]:8008",
        "HTTP://localhost",
    ])
    func `plain HTTP may be used on this machine`(text: String) throws {
        #expect(try ServerURL.chat(text, allowHTTP: false).scheme == "http")
    }

    @Test(arguments: [
        "http://chat.example.org", "http://127.0.0.1.example.org", "http://localhost.example.org", "http://128.0.0.1",
        "http://127.1", "http://0x7f.0.0.1", "http://0177.0.0.1", "http://[::2]", "http://[::ffff:127.0.0.1]",
        "http://[::1%25eth0]",
    ])
    func `plain HTTP is refused where it could leave the machine`(text: String) {
        #expect(throws: SettingsObjection.self) { try ServerURL.chat(text, allowHTTP: false) }
    }

    @Test(arguments: [
        ("https://chat.example.org/", "https://chat.example.org"),
        ("https://example.org/chat//", "https://example.org/chat"),
        ("HTTPS://chat.example.org:8448", "https://chat.example.org:8448"), ("http://10.0.0.1", "http://10.0.0.1"),
    ])
    func `an address is kept without its last slash`(text: String, expected: String) throws {
        #expect(try ServerURL.chat(text, allowHTTP: true).absoluteString == expected)
    }

    @Test(arguments: [
        "ftp://example.org", "file:///etc/passwd", "https://", "https:///x", "https://a b", "https://exa$mple.org",
        "https://example.org:0", "https://example.org:65536", "https://example.org:x", "chat.example.org",
        "chat.example.org:8448",
        "https:chat", "//example.org", "https://1.2.3", "https://a..b", "x",
    ])
    func `what is no server's address is refused, HTTP allowed or not`(text: String) {
        for allowed in [false, true] {
            #expect(throws: SettingsObjection.self) { try ServerURL.chat(text, allowHTTP: allowed) }
        }
    }

    @Test func `an address without https is proposed with it`() throws {
        let objection = try #require(throws: SettingsObjection.self) {
            try ServerURL.chat("chat.example.org", allowHTTP: false)
        }
        #expect(objection.remedy == "Write it like https://chat.example.org.")
    }

    @Test(arguments: [
        ("0.0.0.0:80", "0.0.0.0", 80), ("localhost:0", "localhost", 0), ("[::]:8080", "::", 8080),
        ("bravo.example.org:65535", "bravo.example.org", 65535),
    ])
    func `a listening address is a host and a port`(text: String, host: String, port: Int) throws {
        #expect(try ListenAddress(text) == ListenAddress(host: host, port: port))
    }

    @Test(arguments: [
        "", ":", ":80", "localhost:", "localhost:+80", "::1:80", "[x]:80", "a b:80", "256.1.1.1:80", "localhost:808080",
    ])
    func `anything else is not`(text: String) {
        #expect(throws: SettingsObjection.self) { try ListenAddress(text) }
    }
}
