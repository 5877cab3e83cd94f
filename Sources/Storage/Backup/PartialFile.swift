import Foundation
import Glibc

/// A file on its way: written under a temporary name beside its place, for its owner alone from the first byte, and put
/// there whole or not at all.
struct PartialFile {
    /// Where it is written meanwhile.
    let path: String
    /// Where it belongs.
    let place: String
    private let descriptor: Int32

    static func path(for place: String) -> String { place + ".partial" }

    /// What an earlier try left is written over.
    ///
    /// - Throws: ``LedgerFailure/Kind/locked`` while another process writes the same file.
    init(for place: String) throws(LedgerFailure) {
        self.place = place
        path = Self.path(for: place)
        descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(file: path, "made") }
        do {
            try takeOver()
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Who held it before may have put it in its place just now: then it is a finished file, and not to be touched.
    private func takeOver() throws(LedgerFailure) {
        var mine = stat()
        var there = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &mine) == 0, lstat(path, &there) == 0,
            mine.st_ino == there.st_ino, mine.st_dev == there.st_dev
        else { throw LedgerFailure(.locked, "Another process writes \(place) at this moment; wait for its end.") }
        guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 else {
            throw LedgerFailure(file: path, "written")
        }
    }

    /// Writes what another descriptor holds from where it stands to its end.
    func fill(from source: Int32, called name: String) throws(LedgerFailure) {
        try pour(from: source, name, into: descriptor, path)
    }

    /// Lets the name go and writes everything to another descriptor: whatever happens then, no file is left.
    func pour(into target: Int32, called name: String) throws(LedgerFailure) {
        discard()
        lseek(descriptor, 0, SEEK_SET)
        try pour(from: descriptor, path, into: target, name)
    }

    /// Syncs it, puts it in its place, and syncs the folder.
    ///
    /// - Parameter replacing: whether it may take the place of a file that is there.
    func settle(replacing: Bool) throws(LedgerFailure) {
        guard fsync(descriptor) == 0 else { throw LedgerFailure(file: path, "synced") }
        if replacing {
            guard rename(path, place) == 0 else { throw LedgerFailure(file: place, "put in its place") }
        } else {
            // Not a rename, which would write over a file that appeared meanwhile.
            guard link(path, place) == 0 else { throw LedgerFailure(file: place, "put in its place") }
            discard()
        }
        try Self.sync(folder: URL(filePath: place).deletingLastPathComponent().path)
    }

    /// Without this a power cut may take the name back.
    static func sync(folder: String) throws(LedgerFailure) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerFailure(file: folder, "synced") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw LedgerFailure(file: folder, "synced") }
    }

    func discard() { unlink(path) }

    /// To be called last: every other descriptor of this file must be closed before, or SQLite's locks on it would go.
    func release() { close(descriptor) }

    private func pour(from source: Int32, _ name: String, into target: Int32, _ other: String) throws(LedgerFailure) {
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &bytes, bytes.count)
            if count == 0 { return }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw LedgerFailure(file: name, "read") }
            try write(bytes, count, to: target, other)
        }
    }

    private func write(_ bytes: [UInt8], _ count: Int, to target: Int32, _ name: String) throws(LedgerFailure) {
        var done = 0
        while done < count {
            let step = bytes.withUnsafeBytes { Glibc.write(target, $0.baseAddress?.advanced(by: done), count - done) }
            guard step >= 0 || errno == EINTR else { throw LedgerFailure(file: name, "written") }
            done += max(0, step)
        }
    }
}
