public import Foundation

/// A small disk of a test's own, mounted on a folder; gone with it. Needs root: a test that cannot have one fails.
public final class Mount: Sendable {
    private let folder: URL

    /// A disk in memory, of so many megabytes.
    public init(onto folder: URL, megabytes: Int) throws {
        self.folder = folder
        try Program.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m,mode=700", "bravo-test", folder.path])
    }

    /// A real file system in a file, so that it can fail as one does.
    public init(onto folder: URL, image: URL) throws {
        self.folder = folder
        if !FileManager.default.fileExists(atPath: image.path) {
            try Program.run(["truncate", "-s", "8M", image.path])
            try Program.run(["mkfs.ext4", "-q", image.path])
        }
        try Program.run(["mount", "-o", "loop,errors=remount-ro", image.path, folder.path])
        try Program.run(["chmod", "700", folder.path])
    }

    deinit { unmount() }

    /// Nothing more can be written, by whoever has files open there too: what a kernel does after a disk error.
    public func fail() throws {
        try Program.run(["mount", "-o", "remount,abort", folder.path])
    }

    /// Only while nobody has a file open for writing.
    public func makeReadOnly() throws {
        try Program.run(["mount", "-o", "remount,ro", folder.path])
    }

    /// Leaves not a byte.
    public func fill() {
        let file = folder.appending(path: "filler")
        guard FileManager.default.createFile(atPath: file.path, contents: nil),
            let handle = try? FileHandle(forWritingTo: file)
        else { return }
        defer { try? handle.close() }
        for size in [65_536, 4_096, 512, 1] {
            while (try? handle.write(contentsOf: Data(count: size))) != nil {}
        }
    }

    public func makeRoom() throws {
        try FileManager.default.removeItem(at: folder.appending(path: "filler"))
    }

    /// At once for its name, and for the disk as soon as nobody has a file open there.
    public func unmount() {
        try? Program.run(["umount", "-l", folder.path])
    }
}
