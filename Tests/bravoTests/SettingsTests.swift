import Curl
import Foundation
import Praise
import Testing

@testable import bravo

@Suite struct SettingsTests {
    @Test func `the smallest file has the defaults for everything else`() throws {
        let folder = try SettingsFolder()
        let settings = try folder.settings(Sample.smallest)
        #expect(settings.workspace == "Atelier Dupont")
        #expect(settings.timezone.identifier == "Europe/Paris")
        #expect(settings.language == .french)
        #expect(settings.address == .vous)
        #expect(settings.operators == [])
        #expect(settings.data.path == folder.url.appendingPathComponent("data").path)
        #expect(settings.listen == ListenAddress(host: "127.0.0.1", port: 8080))
        #expect(settings.week == WeeklyPost(time: .standard, whenEmpty: .post))
        #expect(settings.week.time == WeeklyTime(parsing: "monday 14:00"))
    }

    @Test func `posts are planned in their order, each in its room`() throws {
        let extra = "day: {post: \"09:00\"}\nmonth: {post: 1 10:00}\nlanguage: fr"
        let yaml = Sample.smallest(replacing: "language: fr", by: extra).replacingOccurrences(
            of: "    platform: matrix", with: "    platform: matrix\n    announce: \"!abc:example.org\"")
        let posts = try SettingsFolder().settings(yaml).plannedPosts
        #expect(posts.map { "\($0.time)" } == ["09:00", "monday 14:00", "1 10:00"])
        #expect(posts.allSatisfy { $0.site == .everybody && $0.rooms == [.room("matrix", "!abc:example.org")] })
        #expect(posts.map(\.choice.rule) == [.off, .fair, .fair] && posts.map(\.tellsEmpty) == [false, true, false])
        #expect(posts.map(\.notice) == [5, 5, 5])
    }

    @Test func `each announcing room of a map is a site of its own`() throws {
        let map = "{\"!abc:example.org\": [\"!abc:example.org\"]}"
        let yaml = Sample.smallest(replacing: "    platform: matrix", by: "    platform: matrix\n    announce: \(map)")
        let settings = try SettingsFolder().settings(yaml)
        let post = try #require(settings.plannedPosts.first)
        #expect(settings.plannedPosts.count == 1 && post.site.id == "matrix !abc:example.org")
        #expect(post.site.tells(MessageAddress(chat: "matrix", room: "!abc:example.org", message: "$1")))
        #expect(!post.site.tells(MessageAddress(chat: "matrix", room: "!def:example.org", message: "$1")))
    }

    @Test func `a chat is read with its rooms, and without what was left out`() throws {
        let folder = try SettingsFolder()
        let chat = try #require(try folder.settings(Sample.smallest).chats.first)
        #expect(chat.id == "matrix")
        #expect(chat.platform == .matrix)
        #expect(chat.url.absoluteString == "https://chat.example.org")
        #expect(chat.token == .file(folder.url.appendingPathComponent("matrix.token")))
        #expect(chat.rooms == ["!abc:example.org", "!def:example.org"])
        #expect(chat.announcing == Settings.Announcing() && chat.natural == [] && chat.bots == [])
        #expect(chat.caFile == nil && chat.proxy == nil)
        #expect(!chat.allowHTTP && !chat.httpConfiguration.allowsPlainHTTP)
    }

    @Test func `everything that can be said is read`() throws {
        let folder = try SettingsFolder()
        let settings = try folder.settings(Self.everything)
        #expect(settings.address == .tu)
        #expect(settings.operators == ["@ana:example.org", "U123"])
        #expect(settings.data.path == "/var/lib/bravo")
        #expect(settings.week == WeeklyPost(time: try #require(WeeklyTime(parsing: "lundi 08:30")), whenEmpty: .silent))
        #expect(settings.listen == ListenAddress(host: "::1", port: 9000))
        let chat = try #require(settings.chats.first)
        #expect(settings.chats.map(\.id) == ["the-salon"])
        #expect(chat.platform == .salon && chat.allowHTTP && chat.httpConfiguration.allowsPlainHTTP)
        #expect(chat.url.absoluteString == "http://10.0.0.2:8090/salon")
        #expect(chat.token == .credential("salon"))
        #expect(chat.announcing == Settings.Announcing(week: "atelier") && chat.natural == ["2"] && chat.bots == ["ci"])
        #expect(chat.caFile?.path == folder.url.appendingPathComponent("ca.pem").path)
        #expect(chat.httpConfiguration.proxy?.absoluteString == "http://proxy.example.org:3128")
    }

    @Test func `a byte order mark and Windows line ends are read over`() throws {
        let windows = "\u{FEFF}" + Sample.smallest.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try SettingsFolder.complaints(about: windows) == [])
    }

    @Test func `a section whose keys are all commented out is as if it were not there`() throws {
        #expect(try SettingsFolder.complaints(about: Sample.smallest + "week:\n  #post: monday 09:00\nweb:\n") == [])
    }

    private static let everything = """
        workspace: "42"
        timezone: Asia/Kolkata
        language: en
        address: tu
        operators: ["@ana:example.org", U123]
        data: /var/lib/bravo
        chats:
          the-salon:
            platform: salon
            url: http://10.0.0.2:8090/salon/
            allowHTTP: true
            tokenFile: credential:salon
            rooms:
              - atelier
              - "2"
            natural: ["2"]
            announce: atelier
            bots: [ci]
            caFile: ca.pem
            proxy: http://proxy.example.org:3128
        week: {post: lundi 08:30, whenEmpty: silent}
        web:
          listen: "[::1]:9000"
        """
}
