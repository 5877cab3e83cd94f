import Foundation
import Praise
import Web

/// What `bravo status` shows, line by line.
struct StatusLines {
    let zone: TimeZone
    /// Only used where no bot tells it.
    let nextPost: Date
    let outbox: OutboxLines

    /// How many of what waits for a person is shown.
    static let shown = 20

    func lines(_ report: StatusReport) -> [String] {
        let told = report.status.map { lines($0, beside: report.ledger) } ?? lines(silence: report)
        let problem = report.ledgerProblem.map { ["The ledger beside it cannot be read: \($0)"] } ?? []
        return (told + problem + waiting(report.ledger?.waiting ?? [])).map(\.printable)
    }

    private func lines(_ status: Status, beside ledger: StatusReport.LedgerFacts?) -> [String] {
        let isWell = status.problems.isEmpty
        let since = status.startedAt.told(in: zone)
        let head = "Bravo \(status.version) is \(isWell ? "well" : "not well"), up since \(since)"
        var lines = [head] + status.problems.map { "  \($0)" }
        lines += status.chats.flatMap { self.lines($0) }
        if let mail = status.mail { lines += self.lines(mail) }
        if let counts = status.outbox ?? ledger?.outbox { lines.append(row("outbox", tell(counts))) }
        return lines + posts(status.weeks ?? ledger?.weeks, next: status.nextPost)
    }

    private func lines(_ chat: Status.Chat) -> [String] {
        var facts = [chat.secondsSincePoll.map { "polled \(Self.span($0)) ago" } ?? "not polled yet"]
        if let last = chat.delays.last { facts.append("last message recorded after \(Self.span(last))") }
        facts.append("\(Self.count(chat.polls, "poll")), \(chat.failedPolls) failed")
        facts.append("\(chat.recognitions) thanks")
        if chat.rateLimits > 0 { facts.append("asked to wait \(Self.count(chat.rateLimits, "time"))") }
        var lines = [row(chat.name, facts.joined(separator: "; "))]
        if let advice = chat.pollingWaitsFor { lines.append(row("", "polling waits: \(advice)")) }
        if let advice = chat.speakingWaitsFor { lines.append(row("", "speaking waits: \(advice)")) }
        return lines
    }

    private func lines(_ mail: Status.Mail) -> [String] {
        let sent = "\(mail.said) sent, \(mail.refused) refused, \(mail.unknown) unknown"
        let since = mail.waitingSince.map { " since \($0.told(in: zone))" } ?? ""
        let waiting = mail.waiting == 1 ? "1 waits\(since)" : "\(mail.waiting) wait\(since)"
        return [row("mail", mail.waiting > 0 ? "\(waiting); \(sent)" : sent)]
            + (mail.waitsFor.map { [row("", "mail waits: \($0)")] } ?? [])
    }

    private func lines(silence report: StatusReport) -> [String] {
        var lines = [report.silence ?? "No bravo answers."]
        guard let ledger = report.ledger else {
            if report.ledgerProblem == nil { lines.append("Nothing is recorded there yet. Start it with: bravo run") }
            return lines
        }
        lines.append("The ledger says:")
        for chat in ledger.readUpTo {
            let read = chat.readUpTo.map { "read up to \($0.told(in: zone))" }
            lines.append(row(chat.chat, read ?? "not read up to now"))
        }
        return lines + [row("outbox", tell(ledger.outbox))] + posts(ledger.weeks, next: nextPost)
    }

    private func tell(_ counts: Status.Outbox) -> String {
        [
            "\(counts.queued) queued", "\(counts.sending) being said", "\(counts.unknown) unknown",
            "\(counts.said) said", "\(counts.merged) merged", "\(counts.dropped) dropped",
        ].joined(separator: ", ")
    }

    private func posts(_ weeks: Status.Weeks?, next: Date) -> [String] {
        var lines = [row("next post", "\(next.told(in: zone)) (\(zone.identifier))")]
        if let weeks, weeks.due > 0, let since = weeks.dueSince {
            let due = weeks.due == 1 ? "1 post is due" : "\(weeks.due) posts are due"
            lines.append(row("", "\(due) since \(since.told(in: zone)) and not done yet"))
        }
        return lines
    }

    private func waiting(_ entries: [OutboxEntry]) -> [String] {
        guard !entries.isEmpty else { return [] }
        let head = entries.count == 1 ? "1 saying waits for you:" : "\(entries.count) sayings wait for you:"
        let rest = entries.count - Self.shown
        let more = rest > 0 ? ["… and \(rest) more: \(outbox.command("list"))"] : []
        return ["", head] + entries.prefix(Self.shown).flatMap { outbox.lines($0) } + more
    }

    private func row(_ name: String, _ text: String) -> String {
        name.padding(toLength: max(10, name.count + 1), withPad: " ", startingAt: 0) + text
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
    }

    /// *0.3 s*, *12 s*, *4 min*, *3 h*, *2 d*
    static func span(_ seconds: TimeInterval) -> String {
        switch seconds {
        case ..<9.95: "\((seconds * 10).rounded() / 10) s"
        case ..<120: "\(Int(seconds.rounded())) s"
        case ..<7_200: "\(Int(seconds / 60)) min"
        case ..<172_800: "\(Int(seconds / 3_600)) h"
        default: "\(Int(min(seconds, 1e12) / 86_400)) d"
        }
    }
}
