extension Schema {
    /// What a person decided of a saying.
    ///
    /// `outbox.key` stays the saying's name, so that it is queued once for good; `send_key` is what the chat is told
    /// instead once a person had it sent again, since the chat may have seen the first one. `verdict` keeps each decision
    /// with what it was about, and the key under which the chat may have seen the saying until then.
    static let v2 = """
        ALTER TABLE outbox ADD COLUMN send_key TEXT CHECK (length(send_key) = 16);
        ALTER TABLE outbox ADD COLUMN judged_at INTEGER;
        CREATE UNIQUE INDEX outbox_send_key ON outbox (send_key) WHERE send_key IS NOT NULL;
        CREATE INDEX outbox_unsettled ON outbox (id)
        WHERE judged_at IS NULL AND (state = 'dropped' OR (state = 'unknown' AND due_at IS NULL));

        CREATE TABLE verdict (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            outbox INTEGER NOT NULL REFERENCES outbox (id),
            verdict TEXT NOT NULL CHECK (verdict IN ('arrived', 'again', 'drop')),
            state TEXT NOT NULL CHECK (state IN ('queued', 'unknown', 'dropped')),
            detail TEXT,
            tried_as TEXT CHECK (length(tried_as) = 16),
            at INTEGER NOT NULL,
            CHECK ((state = 'dropped') = (detail IS NOT NULL))
        ) STRICT;
        CREATE INDEX verdict_outbox ON verdict (outbox);
        CREATE INDEX verdict_tried_as ON verdict (tried_as) WHERE tried_as IS NOT NULL;

        CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict
        BEGIN SELECT RAISE(ABORT, 'what a person decided is kept'); END;
        CREATE TRIGGER verdict_is_final BEFORE UPDATE ON verdict
        BEGIN SELECT RAISE(ABORT, 'what a person decided is kept'); END;
        """
}
