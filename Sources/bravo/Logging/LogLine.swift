import Foundation
import Logging

/// One event, as the log tells it in any form. Each form makes exactly one line of it, whatever its texts hold.
struct LogLine: Hashable, Sendable {
    var time: Date
    var level: Logger.Level
    /// A sentence, the same for every event of its kind.
    var message: String
    /// What was special this time.
    var fields: [String: String]

    /// The sentence and its facts, for people: `matrix: Polling waits. why="…"`
    var sentence: String {
        let chat = fields["chat"].map { "\($0.onOneLine): " } ?? ""
        let rest = fields.filter { $0.key != "chat" }.sorted { $0.key < $1.key }
        return ([chat + message.onOneLine] + rest.map { "\($0.key.onOneLine)=\($0.value.quotedForLog)" })
            .joined(separator: " ")
    }

    /// `2026-11-25 17:00:01 warning matrix: Polling waits. why="…"`
    func text(in zone: TimeZone) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day().dateTimeSeparator(.space).time(
            includingFractionalSeconds: false)
        let name = level.rawValue
        return "\(time.formatted(style)) \(name)\(String(repeating: " ", count: max(0, 7 - name.count))) \(sentence)"
    }

    /// As the journal wants it: the priority first, and no time, since it keeps its own.
    var journal: String { "<\(level.priority)>\(sentence)" }
}

extension Logger.Level {
    /// As syslog numbers it; see sd-daemon(3).
    fileprivate var priority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}

extension String {
    /// What nobody reads to its end anyway.
    fileprivate static var longestText: Int { 2000 }

    /// Without what could end the line, colour the terminal or turn the writing round.
    var onOneLine: String {
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(Self.longestText) {
            shown.append(scalar.isShownAsItIs ? scalar : "\u{FFFD}")
        }
        return String(shown) + (unicodeScalars.count > Self.longestText ? "…" : "")
    }

    /// In quotes where a reader could not tell its end otherwise.
    fileprivate var quotedForLog: String {
        let plain = onOneLine
        let needsQuotes = plain.isEmpty || plain.contains { $0.isWhitespace || $0 == "\"" || $0 == "=" }
        return needsQuotes ? "\"\(plain.replacingOccurrences(of: "\"", with: "\\\""))\"" : plain
    }
}
