extension Schema {
    /// `preference` holds only those who changed something.
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

        """
}
