import Foundation
import Praise
import Storage

/// What an operator is told before and after a restore.
enum RestoreReport {
    /// Why nothing was changed, and what `--yes` would cost.
    static func refusal(_ restoration: Restoration, in folder: URL) -> String {
        let why =
            switch restoration.inPlace {
            case .newer(let ledger, let losses):
                "The ledger in \(folder.path) is newer: it goes to \(time(ledger.latest)), the backup to "
                    + "\(time(restoration.backup.latest)). Since then it recorded or changed "
                    + "\(count(losses.recognitions, "recognition")), settled \(count(losses.weeks, "week")) and said "
                    + "\(count(losses.said, "thing"))."
            case .stranger(let ledger):
                "The ledger in \(folder.path) is another Bravo's, with \(count(ledger.recognitions, "recognition")): its "
                    + "secret is not the backup's."
            case .unreadable(let failure):
                "The ledger in \(folder.path) cannot be compared. \(failure.advice)"
            case .none, .older: ""
            }
        return why + " Nothing was changed. To put the backup in its place all the same, and keep that ledger beside "
            + "it, add --yes."
    }

    static func lines(_ restoration: Restoration, kept: URL?, _ settings: Settings) -> [String] {
        let backup = restoration.backup
        let taken = backup.backedUpAt.map { "taken \(time($0))" } ?? "up to \(time(backup.latest))"
        var lines = ["Restored the backup \(taken), with \(count(backup.recognitions, "recognition"))."]
        if let kept { lines.append("The ledger that was there is kept as \(kept.path)") }
        lines += settings.chats.map { again($0, backup) }
        let gone = Set(backup.streams.map(\.chat)).subtracting(settings.chats.map(\.id)).sorted {
            $0.rawValue < $1.rawValue
        }
        lines += gone.map { "\($0): in the backup, but not in the settings; it is not read" }
        lines.append("Start the bot: it reads all that first, and says only what was not said before.")
        return lines
    }

    private static func again(_ chat: Settings.Chat, _ backup: LedgerSummary) -> String {
        let streams = backup.streams.filter { $0.chat == chat.id }
        guard !streams.isEmpty else {
            return "\(chat.id): not in the backup; it is read from the next start on, and nothing older comes back"
        }
        let since = streams.compactMap(\.caughtUpAt).min().map { "from \(time($0)) on" } ?? "from inside a gap on"
        return "\(chat.id): will be read again \(since). \(beyond(chat))"
    }

    /// What a platform cannot give back.
    private static func beyond(_ chat: Settings.Chat) -> String {
        switch chat.platform {
        case .matrix:
            "What was deleted since, or is older than the server keeps, does not come back, nor do rooms Bravo has left."
        case .salon: "What its server no longer keeps does not come back."
        }
    }

    private static func time(_ time: Date) -> String { time.formatted(.bravo) }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
