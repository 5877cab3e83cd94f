extension Schema {
    /// For a ledger that was restored: what the lost machine said after its backup is in the chat, not here.
    ///
    /// `catching_up` names the chats that have not been read past the restore, and whether the backup held a place to
    /// read on from. `heard_saying` keeps the keys of our own sayings that came back before they were queued again, so
    /// that they are born said; a few rows for each restore, for good.
    static let v3 = """
        CREATE TABLE catching_up (
            chat TEXT NOT NULL PRIMARY KEY,
            restored_at INTEGER NOT NULL,
            reaches_back INTEGER NOT NULL CHECK (reaches_back IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE heard_saying (
            key TEXT NOT NULL PRIMARY KEY CHECK (length(key) = 16),
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
