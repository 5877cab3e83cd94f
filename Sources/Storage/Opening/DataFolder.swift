import Foundation
import Glibc

/// The data folder and the files in it: for their owner alone.
struct DataFolder {
    static let ledgerName = "ledger.sqlite"
    static let lockName = "lock"

    let path: String

    init(_ folder: URL) {
        path = folder.path
    }

    var ledger: String { path + "/" + Self.ledgerName }

    /// Makes the folder, or makes sure that nobody else can look into it.
    func prepare() throws(LedgerFailure) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw LedgerFailure.told(byFolderOf: path, unless: .folder)
                ?? LedgerFailure(.folder, "The data folder \(path) cannot be made; check the folder it is to stand in.")
        }
        try closeToOthers()
    }

    /// Makes a file of ours with mode 0600; SQLite gives its side files the mode of the database.
    ///
    /// - Returns: its descriptor, to be closed by the caller.
    func open(_ name: String) throws(LedgerFailure) -> Int32 {
        let file = path + "/" + name
        let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            let why = reason
            throw LedgerFailure.told(byFolderOf: file, unless: .folder)
                ?? LedgerFailure(.folder, "\(file) cannot be opened: \(why). Give it to the user that runs Bravo.")
        }
        guard fchmod(descriptor, 0o600) == 0 else {
            let why = reason
            close(descriptor)
            throw LedgerFailure(.folder, "\(file) is not ours to close: \(why). Give it to the user that runs Bravo.")
        }
        return descriptor
    }

    /// A folder made by hand is often open to others. An empty one, or one that holds a ledger, is ours to close; a
    /// folder with other things in it may be meant to be read.
    private func closeToOthers() throws(LedgerFailure) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw LedgerFailure(.folder, "The data folder \(path) cannot be looked at: \(reason).")
        }
        guard status.st_mode & 0o077 != 0 else { return }
        let others = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? ["?"])
        let isOurs = others.isEmpty || others.contains(Self.ledgerName)
        guard isOurs, chmod(path, 0o700) == 0 else {
            throw LedgerFailure(
                .folder, "The data folder \(path) is open to others. If it is for Bravo alone: chmod 700 \(path)")
        }
    }

    private var reason: String { String(cString: strerror(errno)) }
}
