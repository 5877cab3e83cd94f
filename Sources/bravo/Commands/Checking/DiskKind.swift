/// Which kinds of file systems a ledger does not belong on, and why.
enum DiskKind {
    /// Nil for a local disk, and for what we do not know.
    static func objection(to disk: String) -> String? {
        switch disk {
        case "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "9p", "ncpfs", "fuse.sshfs",
            "fuse.glusterfs", "fuse.s3fs", "fuse.rclone":
            "locks and syncs over a network are not sure, and the ledger lives on them."
        case "tmpfs", "ramfs": "it is memory, and gone when the machine stops."
        case "overlay", "aufs": "it is the container’s own layer, and gone with the container; mount a volume there."
        default: nil
        }
    }
}
