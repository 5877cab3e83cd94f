/// What there is to know about the data folder before it is used.
struct FolderFacts: Hashable, Sendable {
    var path: String
    var state: State
    /// Free on its disk, for us; nil where the system does not tell.
    var freeBytes: Int?
    /// The kind of file system, as Linux names it: `ext4`, `nfs4`, `tmpfs`.
    var disk: String?
    /// The ledger with its side files; nil where there is none yet.
    var ledgerBytes: Int?

    enum State: Hashable, Sendable {
        /// To be made in the nearest folder that is there. `problem`: why that will not work.
        case absent(in: String, problem: String?)
        case notAFolder
        case there(Folder)
    }

    struct Folder: Hashable, Sendable {
        var mode: Int
        /// The name of the user it belongs to; nil where we are that user.
        var owner: String?
        /// Whether we are root, who may write everywhere and so proves little.
        var isRoot = false
        /// Whether other things are in it and no ledger: then Bravo does not close it to others by itself.
        var isShared = false
        /// Why no file could be made and removed in it.
        var problem: String?
    }
}
