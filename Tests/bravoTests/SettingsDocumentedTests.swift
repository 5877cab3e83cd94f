import Foundation
import Praise
import Testing
import Yams

@testable import bravo

@Suite struct SettingsDocumentedTests {
    @Test func `the README's table is the one of the code, and no other key has a row`() throws {
        let readme = try Sample.file("README.md")
        #expect(readme.contains(SettingsKey.table), "put this under ## Settings:\n\(SettingsKey.table)")
        let section = try #require(readme.components(separatedBy: "\n## Settings\n").dropFirst().first)
        let rows = (section.components(separatedBy: "\n## ").first ?? "").split(separator: "\n").filter {
            $0.hasPrefix("| `")
        }
        #expect(rows.count == SettingsKey.all.count)
    }

    @Test func `the sample holds every key and no other`() throws {
        let keys = Self.keys(in: try #require(try Yams.compose(yaml: Self.sampleWithEverySetting())))
        #expect(Set(keys) == Set(SettingsKey.all.map(\.path)))
        #expect(keys.count == SettingsKey.all.count)
    }

    @Test(arguments: [false, true])
    func `the sample loads, with and without what is commented out`(everything: Bool) throws {
        let folder = try SettingsFolder()
        _ = try folder.write("mail.password", "secret\n")
        let settings = try folder.settings(
            everything ? Self.sampleWithEverySetting() : Sample.file("deploy/bravo.sample.yaml"))
        _ = try folder.write("matrix.token", "syt_abc\n")
        #expect(try settings.readTokens(credentials: nil)["matrix"]?.revealed == "syt_abc")
        #expect(settings.chats.count == 1 && (settings.chats[0].proxy != nil) == everything)
    }

    @Test(arguments: SettingsKey.all)
    func `a key's example is a value that it takes`(key: SettingsKey) throws {
        let first = key.path.split(separator: ".").first.map(String.init) ?? ""
        var section = ""
        let lines = try Self.sampleWithEverySetting().split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            let indentation = line.prefix { $0 == " " }
            if indentation.isEmpty, line.first != "#" { section = String(line.prefix { $0 != ":" }) }
            return section == first && line.dropFirst(indentation.count).hasPrefix(key.name + ":")
                ? "\(indentation)\(key.name): \(key.example)" : String(line)
        }
        #expect(try SettingsFolder.complaints(about: lines.joined(separator: "\n")) == [])
    }

    @Test func `a default that the table names is the one that holds`() throws {
        let settings = try SettingsFolder().settings(Sample.smallest)
        let fallback = { (path: String) in SettingsKey.at(path)?.fallback?.filter { $0 != "`" } }
        #expect(fallback("address") == settings.address.rawValue)
        #expect(fallback("week.post").flatMap { WeeklyTime(parsing: $0) } == settings.week.time)
        #expect(fallback("digest.managers").flatMap { WeeklyTime(parsing: $0) } == settings.digests.managers)
        #expect(fallback("digest.directors").flatMap { MonthlyTime(parsing: $0) } == settings.digests.directors)
        #expect(fallback("choice.notice") == "\(settings.notice)" && fallback("day.post") == "off")
        #expect(settings.day.time == nil && settings.month.time == nil && fallback("month.post") == "off")
        #expect(fallback("day.whenEmpty") == settings.day.whenEmpty.rawValue)
        #expect(fallback("month.whenEmpty") == settings.month.whenEmpty.rawValue)
        #expect(fallback("day.featured") == "\(settings.day.isFeaturing)")
        #expect(fallback("choice.rule") == settings.choice.rule.rawValue)
        #expect(fallback("week.whenEmpty") == settings.week.whenEmpty.rawValue)
        #expect(fallback("web.listen") == "\(settings.listen.host):\(settings.listen.port)")
        #expect(fallback("data") == "./\(settings.data.lastPathComponent)")
    }

    /// `#proxy: …` is a setting that is commented out; a note has a space after its `#`.
    private static func sampleWithEverySetting() throws -> String {
        try Sample.file("deploy/bravo.sample.yaml").replacingOccurrences(
            of: "(?m)^( *)#(?=[a-zA-Z]+:)", with: "$1", options: .regularExpression)
    }

    private static func keys(in node: Node, under path: String = "") -> [String] {
        guard let mapping = node.mapping else { return [path] }
        return mapping.flatMap { key, value in
            let name = path == "chats" ? "NAME" : key.string ?? ""
            return keys(in: value, under: path.isEmpty ? name : "\(path).\(name)")
        }
    }
}
