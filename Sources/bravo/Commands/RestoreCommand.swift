import ArgumentParser
import Foundation
import Praise
import Storage

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in the ledger's place, while the bot is stopped.",
        discussion: """
            Examples:
              bravo restore bravo-2026-11-25T030000Z.sqlite
              gpg --decrypt bravo.sqlite.gpg | bravo restore -
            The ledger that was there is kept beside it. When the bot starts again, it reads each chat on from the
            backup, and says nothing twice. Status 75: stop the bot first. See deploy/docs/backup.md.
            """)

    @OptionGroup var option: SettingsOption

    @Argument(help: ArgumentHelp("A file that bravo backup wrote; - is standard input.", valueName: "file"))
    var file: String

    @Flag(name: .long, help: "Also over a ledger that is newer, or another Bravo's.")
    var yes = false

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            do throws(LedgerFailure) {
                let source = try openSource()
                defer { close(source) }
                let restoration = try await Restoration.prepare(
                    from: source, called: file == "-" ? "Standard input" : file, into: settings.data)
                guard yes || !restoration.inPlace.isWorthAsking else {
                    restoration.abandon()
                    throw LedgerFailure(.other, RestoreReport.refusal(restoration, in: settings.data))
                }
                let kept = try await restoration.finish(
                    chats: settings.chats.map(\.id) + (settings.mail == nil ? [] : [.mail]), at: liveNow())
                for line in RestoreReport.lines(restoration, kept: kept, settings) { say(line) }
            } catch {
                throw Stop(copying: error)
            }
        }
    }

    private func openSource() throws(LedgerFailure) -> Int32 {
        if file == "-" { return dup(STDIN_FILENO) }
        let log = try? FileManager.default.attributesOfItem(atPath: file + "-wal")[.size] as? Int
        guard (log ?? 0) == 0 else {
            throw LedgerFailure(
                .folder, "\(file) is a ledger at work, not a backup. Make one of it with bravo backup, or open it once."
            )
        }
        let source = open(file, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else {
            throw LedgerFailure(.folder, "\(file) cannot be read: \(String(cString: strerror(errno))).")
        }
        return source
    }
}
