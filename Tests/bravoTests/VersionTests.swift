import Curl
import Testing

@testable import bravo

@Suite struct VersionTests {
    @Test(arguments: [
        (nil, false, "1.2.3"), ("ee1b732", false, "1.2.3 (ee1b732)"),
        ("ee1b732", true, "1.2.3 (ee1b732, with changes)"),
    ])
    func `a version tells its commit where there is one`(commit: String?, hasChanges: Bool, shown: String) {
        #expect("\(Version(number: "1.2.3", commit: commit, hasChanges: hasChanges))" == shown)
    }

    @Test func `a chat is told the number, and not the commit`() throws {
        let chat = try #require(try SettingsFolder().settings(Sample.smallest).chats.first)
        #expect(chat.httpConfiguration.userAgent == "Bravo/\(Version.current.number)")
    }

    @Test func `the program tells its version`() throws {
        #expect(try BravoProcess.run(["--version"]).output == "\(Version.current)\n")
    }
}
