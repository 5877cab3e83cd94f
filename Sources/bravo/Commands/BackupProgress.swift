import Bot
import Foundation
import Praise
import Storage

/// From here on a backup takes long enough for somebody at a terminal to wonder.
private let largeLedger: Int64 = 64 << 20

/// Shows on a terminal how far the backup of a large ledger is.
func showingProgress<Result: Sendable>(
    of backup: LedgerBackup, to file: URL, _ work: @escaping @Sendable () async throws(LedgerFailure) -> Result
) async throws(LedgerFailure) -> Result {
    guard backup.size >= largeLedger, isatty(STDERR_FILENO) == 1 else { return try await work() }
    let timepiece = Timepiece.live()
    async let _: Void = {
        while (try? await timepiece.sleep(0.5)) != nil {
            let percent = Int(backup.progress(to: file) * 100)
            FileHandle.standardError.write(Data("\r\(percent) %".utf8))
        }
        FileHandle.standardError.write(Data("\r       \r".utf8))
    }()
    // Going out of scope ends the showing.
    return try await work()
}

extension FormatStyle where Self == Date.ISO8601FormatStyle {
    /// Times as the commands tell them to operators: `2026-11-25 03:00:00Z`.
    static var bravo: Date.ISO8601FormatStyle { .init(dateTimeSeparator: .space) }
}
