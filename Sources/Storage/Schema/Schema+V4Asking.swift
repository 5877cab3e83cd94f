extension Schema {
    /// `preference` holds only those who changed something. `privacy_notice` tells by which saying somebody was told what
    /// is kept of them.
    static let v4Asking = """
        CREATE TABLE preference (
            person INTEGER PRIMARY KEY REFERENCES person (id),
            language TEXT CHECK (language IN ('fr', 'en')),
            is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
            shown TEXT NOT NULL CHECK (shown IN ('everywhere', 'room', 'nowhere')),
            featured TEXT NOT NULL CHECK (featured IN ('toldFirst', 'ifYes', 'never')),
            is_asked_about INTEGER NOT NULL CHECK (is_asked_about IN (0, 1)),
            changed_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE privacy_notice (
            person INTEGER PRIMARY KEY REFERENCES person (id),
            outbox INTEGER NOT NULL UNIQUE REFERENCES outbox (id),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX outbox_remote ON outbox (chat, remote_id) WHERE remote_id IS NOT NULL;

        """
}
