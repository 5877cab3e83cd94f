public import Foundation
import Glibc

extension FolderLock {
    /// Who holds the lock of a data folder.
    public enum Holder: Hashable, Sendable {
        case nobody
        /// With its number, where it left one.
        case process(Int32?)
        /// The lock is not for us to look at: another user's.
        case hidden
    }

    /// Looks who holds the lock, and makes nothing: a folder that nobody ever locked has no lock file.
    ///
    /// It is held together with others for an instant; whoever takes the lock for good at that instant tries again.
    public static func holder(of folder: URL) -> Holder {
        let path = DataFolder(folder).path + "/" + DataFolder.lockName
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return errno == EACCES ? .hidden : .nobody }
        defer { close(file) }
        guard flock(file, LOCK_SH | LOCK_NB) != 0 else { return .nobody }
        return .process(process(signedIn: file))
    }
}
