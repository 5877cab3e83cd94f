import Foundation
import Glibc
import Praise
import Testing

@testable import Storage

/// A ledger, its backups, and a second data folder as on a new machine.
extension Scratch {
    func url(_ name: String) -> URL { folder.appending(path: name) }

    @discardableResult
    func backUp(_ name: String = "", to file: String, replacing: Bool = false, at now: Date = .noon) async throws
        -> LedgerSummary
    {
        try await LedgerBackup(of: name.isEmpty ? folder : url(name)).write(
            to: url(file), replacing: replacing, at: now)
    }

    func prepare(_ file: String, into name: String) async throws -> Restoration {
        let source = Glibc.open(url(file).path, O_RDONLY)
        defer { close(source) }
        return try await Restoration.prepare(from: source, called: file, into: url(name))
    }

    /// Restores without looking, and opens what came of it.
    func restore(_ file: String, into name: String, at now: Date = .noon) async throws -> Ledger {
        _ = try await prepare(file, into: name).finish(chats: ["matrix"], at: now)
        return try await open(name)
    }

    func names(_ name: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)) ?? []).sorted()
    }
}
