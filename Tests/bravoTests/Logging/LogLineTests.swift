import Foundation
import Logging
import TestSupport
import Testing

@testable import bravo

@Suite struct LogLineTests {
    private static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    private static func line(
        _ message: String = "Polling waits.", _ fields: [String: String] = [:], level: Logger.Level = .warning
    ) -> LogLine {
        LogLine(time: Date(iso: "2026-11-25T16:00:01.250Z"), level: level, message: message, fields: fields)
    }

    @Test func `for a terminal: the time here, the level, the chat, the sentence, the rest in order`() {
        let fields = ["why": "no answer", "chat": "matrix", "again": "5"]
        #expect(
            Self.line("Polling waits.", fields).text(in: Self.paris)
                == #"2026-11-25 17:00:01 warning matrix: Polling waits. again=5 why="no answer""#)
        #expect(
            Self.line("Bravo is at work.", level: .info).text(in: .gmt)
                == "2026-11-25 16:00:01 info    Bravo is at work.")
    }

    @Test func `for programs: one object, the time in UTC`() {
        #expect(
            Self.line("Polling waits.", ["why": "no \"answer\"", "chat": "matrix"]).json
                == #"{"time":"2026-11-25T16:00:01.250Z","level":"warning","message":"Polling waits.","#
                + #""chat":"matrix","why":"no \"answer\""}"#)
    }

    @Test(arguments: [
        (Logger.Level.critical, "<2>"), (.error, "<3>"), (.warning, "<4>"), (.notice, "<5>"), (.info, "<6>"),
        (.debug, "<7>"), (.trace, "<7>"),
    ])
    func `for the journal: its priority, and no time`(level: Logger.Level, priority: String) {
        #expect(Self.line("So it is.", ["chat": "matrix"], level: level).journal == "\(priority)matrix: So it is.")
    }

    private static let hostile = [
        "a\nb", "a\r\nb", "a\u{2028}b\u{2029}c", "a\u{85}b", "\u{1B}[2J\u{1B}[31mred", "a\u{0}b\u{7}\u{8}\u{7F}",
        "\u{202E}txt.exe", "\u{2066}a\u{2069}\u{200F}", "\u{E0001}tag", #"say "no" \ or \n"#, "<3>forged", "=a= b",
        String(repeating: "x\n", count: 5000), "naïve 👏 ÉÈ", "",
    ]

    @Test(arguments: hostile) func `one event is one line, and nothing in it moves a terminal`(text: String) {
        let line = Self.line(text, ["chat": text, text: text, "why": text])
        for shown in [line.text(in: .gmt), line.json, line.journal] {
            #expect(
                !shown.unicodeScalars.contains {
                    [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                })
        }
        #expect(line.journal.hasPrefix("<4>"))
    }

    @Test(arguments: hostile) func `JSON loses nothing of a text`(text: String) throws {
        let read = try JSONDecoder().decode([String: String].self, from: Data(Self.line(text, ["why": text]).json.utf8))
        #expect(read["message"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(read["why"].map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func `a field does not take the place of what every line has`() throws {
        let json = Self.line("So.", ["level": "none", "time": "never"]).json
        let read = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        #expect(read["level"] == "warning" && read["level_"] == "none" && read["time_"] == "never")
    }

    @Test(arguments: [
        (LogSettings.Format.auto, true, LogForm.journal), (.auto, false, .text), (.text, true, .text),
        (.json, true, .json), (.journal, false, .journal),
    ])
    func `the journal is written to in its own form unless told otherwise`(
        format: LogSettings.Format, isJournal: Bool, form: LogForm
    ) {
        #expect(LogForm(format, isJournal: isJournal) == form)
    }

    @Test(arguments: [
        ("8:1234", true), ("8:1235", false), ("9:1234", false), (nil, false), ("", false), ("8", false),
        ("8:1234:5", false), ("x:y", false), (":", false),
    ])
    func `standard error is the journal only where its very stream is named`(name: String?, isJournal: Bool) {
        #expect(JournalStream.isNamed(name, device: 8, inode: 1234) == isJournal)
    }
}
