import Foundation
import Testing

@testable import bravo

@Suite struct SettingsSecretsTests {
    private static let canary = "syt_canary_4711_do_not_show"

    @Test(arguments: [
        "    token: \(canary)", "    accessToken: [\(canary)]", "    password: \"\(canary)\"",
        "    api_key:\n      \(canary): \(canary)",
    ])
    func `a secret in the file is refused and never shown`(line: String) throws {
        let yaml = Sample.smallest(replacing: "    platform: matrix", by: "    platform: matrix\n" + line)
        let complaints = try SettingsFolder.complaints(about: yaml)
        #expect(
            complaints.count == 1 && complaints[0].contains("7:5") && complaints[0].contains("tokenFile: ./chat.token"))
        #expect(!complaints.joined().contains("canary"))
    }

    @Test(arguments: [
        ("url: https://chat.example.org", "url: https://bravo:\(canary)@chat.example.org"),
        ("url: https://chat.example.org", "url: https://\(canary)@chat.example.org"),
        ("url: https://chat.example.org", "url: https://chat.example.org?access_token=\(canary)"),
        ("url: https://chat.example.org", "url: \"https://a:\(canary) @chat.example.org\""),
        ("url: https://chat.example.org", "url: https://chat.example.org\n    proxy: http://a:\(canary)@proxy:1"),
        ("tokenFile: ./matrix.token", "tokenFile: \(canary)"),
        ("tokenFile: ./matrix.token", "tokenFile: cafecafecafecafecafecafecanary"),
        ("tokenFile: ./matrix.token", "tokenFile: ./matrix.token\n    secret: @\(canary)"),
        ("tokenFile: ./matrix.token", "tokenFile: ./matrix.token\n    secret: \"\(canary)"),
        ("tokenFile: ./matrix.token", "tokenFile: ./matrix.token\n    secret: a\n    secret: \(canary)"),
    ])
    func `a secret that got into another value is not shown`(line: String, wrong: String) throws {
        let complaints = try SettingsFolder.complaints(about: Sample.smallest(replacing: line, by: wrong))
        #expect(!complaints.isEmpty)
        #expect(!complaints.joined().contains("canary"), "\(complaints)")
    }

    @Test func `a secret shows itself to nobody who does not ask for it by name`() {
        let secret = Secret(Self.canary)
        var dumped = ""
        dump([secret], to: &dumped)
        let shown = [
            "\(secret)", String(reflecting: secret), String(describing: [secret]), dumped, "\(Optional(secret) as Any)",
        ]
        #expect(shown.allSatisfy { $0.contains("•••") && !$0.contains("canary") }, "\(shown)")
        #expect(secret.revealed == Self.canary)
    }

    @Test func `a value cannot write into the terminal`() throws {
        let yaml = Sample.smallest(replacing: "language: fr", by: #"language: "\e[2Jfr\u202Eabc""#)
        let complaints = try SettingsFolder.complaints(about: yaml)
        #expect(complaints.count == 1)
        #expect(
            !complaints.joined().unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E }, "\(complaints)")
    }
}
