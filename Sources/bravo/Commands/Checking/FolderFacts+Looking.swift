import Foundation
import Storage

extension FolderFacts {
    /// Looks at a data folder; what it tries there is gone again.
    init(of folder: URL) {
        let folder = folder.resolvingSymlinksInPath()
        let (path, nearest) = (folder.path, Self.nearest(to: folder).path)
        self.init(
            path: path, state: Self.state(of: path, nearest: nearest), freeBytes: Self.freeBytes(at: nearest),
            disk: Self.mounts.kind(of: nearest), ledgerBytes: Ledger.size(in: folder))
    }

    private static func state(of path: String, nearest: String) -> State {
        guard path == nearest else {
            return .absent(in: nearest, problem: access(nearest, W_OK | X_OK) == 0 ? nil : reason)
        }
        guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
            facts[.type] as? FileAttributeType == .typeDirectory
        else { return .notAFolder }
        return .there(
            Folder(
                mode: facts[.posixPermissions] as? Int ?? 0, owner: owner(facts), isRoot: geteuid() == 0,
                isShared: isShared(path), problem: problem(writingIn: path)))
    }

    /// The folder itself, or the last on the way to it that is there.
    private static func nearest(to folder: URL) -> URL {
        var folder = folder
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path) {
            folder = folder.deletingLastPathComponent()
        }
        return folder
    }

    private static func isShared(_ path: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return !names.isEmpty && Ledger.size(in: URL(fileURLWithPath: path)) == nil
    }

    /// A real try: rights alone do not tell of a read-only mount, a quota or a full disk.
    private static func problem(writingIn path: String) -> String? {
        let file = "\(path)/.check-\(getpid())"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return reason }
        defer {
            close(descriptor)
            unlink(file)
        }
        return write(descriptor, "bravo", 5) == 5 && fsync(descriptor) == 0 ? nil : reason
    }

    private static func freeBytes(at path: String) -> Int? {
        (try? FileManager.default.attributesOfFileSystem(forPath: path))?[.systemFreeSize] as? Int
    }

    /// Nil where the folder is ours.
    private static func owner(_ facts: [FileAttributeKey: Any]) -> String? {
        let user = facts[.ownerAccountID] as? Int ?? 0
        return user == Int(geteuid()) ? nil : facts[.ownerAccountName] as? String ?? "user \(user)"
    }

    private static var mounts: MountTable {
        MountTable((try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? "")
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
