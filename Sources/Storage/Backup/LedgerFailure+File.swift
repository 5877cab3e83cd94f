import Glibc

extension LedgerFailure {
    /// What the system said about a file just now.
    ///
    /// - Parameter action: as in “cannot be read”.
    init(file: String, _ action: String) {
        let code = errno
        let kind: Kind =
            switch code {
            case ENOSPC, EDQUOT: .full
            case EROFS: .readOnly
            case EIO: .disk
            default: .folder
            }
        let remedy =
            switch code {
            case ENOSPC, EDQUOT: " Make room on its disk."
            case EACCES, EPERM, EROFS: " Run this as the user that runs Bravo, and give that user the right to."
            case ENOENT, ENOTDIR: " Check the path."
            default: ""
            }
        self.init(kind, "\(file) cannot be \(action): \(String(cString: strerror(code))).\(remedy)")
    }
}
