import ArgumentParser
import Foundation
import Praise
import Storage

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Writes the whole ledger into one file, while the bot runs.",
        discussion: """
            Examples:
              bravo backup bravo.sqlite                   one file, for your eyes only (mode 0600)
              bravo backup /var/backups/bravo --keep 14   a dated file in a folder, of which the newest 14 are kept
              bravo backup --to - | gpg --encrypt --recipient ops@example.org > bravo.sqlite.gpg
            Status 1: not written; a file that was there is as it was. See deploy/docs/backup.md.
            """)

    @OptionGroup var option: SettingsOption

    @Argument(help: ArgumentHelp("Where to; a folder gets a dated file.", valueName: "file"))
    var file: String?

    @Option(name: .long, help: ArgumentHelp("The same; - is standard output.", valueName: "file"))
    var to: String?

    @Flag(name: .long, help: "Replace a file that is there.")
    var force = false

    @Option(name: .long, help: ArgumentHelp("In a folder, keep only the newest so many backups.", valueName: "number"))
    var keep: Int?

    func validate() throws {
        guard (file == nil) != (to == nil) else {
            throw ValidationError("Say where to, once: bravo backup FILE, or bravo backup --to - for a pipe.")
        }
        if let keep, keep < 1 { throw ValidationError("--keep takes 1 or more.") }
        if keep != nil, !isFolder { throw ValidationError("--keep is for a folder that is there.") }
        if isPipe, isatty(STDOUT_FILENO) == 1 {
            throw ValidationError("A backup is no text for a terminal. Pipe it: bravo backup --to - | gpg … > FILE")
        }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            do throws(LedgerFailure) {
                let backup = try LedgerBackup(of: settings.data)
                if isPipe {
                    tell(try await backup.write(to: STDOUT_FILENO, at: liveNow()), of: "standard output")
                } else {
                    try await write(backup)
                }
            } catch {
                throw Stop(copying: error)
            }
        }
    }

    private var place: String { file ?? to ?? "" }
    private var isPipe: Bool { place == "-" }

    private var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func write(_ backup: LedgerBackup) async throws(LedgerFailure) {
        let now = liveNow()
        let target = URL(filePath: isFolder ? "\(place)/\(DatedName.make(Self.stem, at: now))" : place)
        if !force, FileManager.default.fileExists(atPath: target.path) {
            throw LedgerFailure(.folder, "\(target.path) is there already. Choose another name, or say --force.")
        }
        let force = force
        let summary = try await showingProgress(of: backup, to: target) { () async throws(LedgerFailure) in
            try await backup.write(to: target, replacing: force, at: now)
        }
        tell(summary, of: target.path)
        try clear()
    }

    /// One line: on standard error where the backup itself goes to standard output.
    private func tell(_ summary: LedgerSummary, of name: String) {
        let size = summary.size.formatted(.byteCount(style: .file))
        let line =
            "\(name): \(size), taken \((summary.backedUpAt ?? .distantPast).formatted(.bravo)), "
            + "\(summary.recognitions) recognition\(summary.recognitions == 1 ? "" : "s")"
        if isPipe { FileHandle.standardError.write(Data((line + "\n").utf8)) } else { say(line) }
    }

    private static let stem = "bravo"

    private func clear() throws(LedgerFailure) {
        guard let keep else { return }
        let folder = URL(filePath: place)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in DatedName.surplus(names, keeping: keep, where: { $0 == Self.stem }) {
            do {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            } catch {
                throw LedgerFailure(.folder, "The backup is written, but \(name) beside it cannot be removed.")
            }
        }
    }
}
