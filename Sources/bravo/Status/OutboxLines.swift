import Foundation
import Praise

/// Sayings of the outbox for an operator's eyes.
struct OutboxLines {
    let zone: TimeZone
    /// As the operator named the settings file; the commands shown work when typed.
    let settings: String
    /// Shows what is said in words; nil leaves them out, since people's reasons may be among them.
    var wording: Wording?

    func lines(_ entry: OutboxEntry) -> [String] {
        let place = entry.to.map(Self.place) ?? "to nobody this version can read"
        let time = time(entry.lastAttemptAt ?? entry.queuedAt)
        var lines = ["  \(time)  \(entry.chat)  \(place)", "      \(entry.kind), \(entry.state.rawValue)\(why(entry))"]
        lines += words(entry)
        for verdict in Verdict.allCases where entry.waitsForPerson && verdict.objection(to: entry) == nil {
            lines.append("      \(Self.question(verdict))\(command(verdict.rawValue)) \(entry.key.rawValue)")
        }
        if !entry.waitsForPerson { lines.append("      key \(entry.key.rawValue)") }
        return lines.map(\.printable)
    }

    /// A command of `bravo outbox`, as it is to be typed.
    func command(_ name: String) -> String {
        let file = settings == SettingsOption.standard ? "" : " --settings \(Self.quoted(settings))"
        return "bravo outbox \(name)\(file)"
    }

    private func why(_ entry: OutboxEntry) -> String {
        if entry.judgedAt != nil { return ", settled by a person" }
        if let detail = entry.detail { return ": \(detail)" }
        guard entry.state == .unknown else { return "" }
        return entry.isDue
            ? ": Bravo is looking for it in the chat" : ": no answer told whether it arrived; look for it in the chat"
    }

    private func words(_ entry: OutboxEntry) -> [String] {
        guard let wording, let saying = entry.saying else { return [] }
        return wording.words(for: saying).plainText.split(separator: "\n").map { "      | \($0)" }
    }

    private func time(_ instant: Date) -> String {
        let style = Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: zone)
            .year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
        return instant.formatted(style)
    }

    private static func place(_ addressee: Addressee) -> String {
        switch addressee {
        case .person(let account): "to \(account.user)"
        case .mail(let box): "to \(box.address)"
        case .message, .thread, .room: "in \(addressee.room?.rawValue ?? "")"
        }
    }

    private static func question(_ verdict: Verdict) -> String {
        switch verdict {
        case .arrived: "it is there:      "
        case .again: "say it again:     "
        case .drop: "leave it unsaid:  "
        }
    }

    /// For a shell, where the name needs it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (97...122).contains(byte | 32) || ".-_/".utf8.contains(byte)
        }
        return isPlain ? path : "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
