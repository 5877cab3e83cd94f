extension Schema {
    /// Digests and what became of their items; standards and their inventors.
    ///
    /// `digest_item.act` is what was asked, as JSON; an answer may change until it was public. `digest_start` keeps from when on digests
    /// are made. `content` is a director's digest as it was told: what the next one says of the same months must be the same. A standard begins as the item that proposed it: `asking` its inventors, `raised` once one agreed, `accepted`, `declined`,
    /// `ended`; `team` is null for the whole company's. `standard_inventor.is_named` is null while they have not answered.
    static let v5Digests = """
        CREATE TABLE digest (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person INTEGER NOT NULL REFERENCES person (id),
            kind TEXT NOT NULL CHECK (kind IN ('manager', 'director')),
            period TEXT NOT NULL CHECK (period <> ''),
            made_at INTEGER NOT NULL,
            content TEXT,
            UNIQUE (person, kind, period)
        ) STRICT;

        CREATE TABLE digest_item (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            digest INTEGER NOT NULL REFERENCES digest (id),
            number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
            kind TEXT NOT NULL CHECK (kind IN ('tell', 'look', 'adopt', 'review', 'decide')),
            act TEXT NOT NULL,
            answer TEXT CHECK (answer IN (
                'done', 'skipped', 'accepted', 'raised', 'declined', 'kept', 'refreshed', 'letGo')),
            answered_at INTEGER,
            UNIQUE (digest, number),
            CHECK ((answer IS NULL) = (answered_at IS NULL))
        ) STRICT;

        CREATE TABLE digest_start (
            kind TEXT PRIMARY KEY CHECK (kind IN ('manager', 'director')),
            since INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE standard (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            item INTEGER NOT NULL UNIQUE REFERENCES digest_item (id),
            manager INTEGER NOT NULL REFERENCES person (id),
            team TEXT CHECK (team <> ''),
            words TEXT NOT NULL CHECK (words <> ''),
            state TEXT NOT NULL CHECK (state IN ('asking', 'raised', 'accepted', 'declined', 'ended')),
            raised_at INTEGER,
            accepted_at INTEGER,
            decided_at INTEGER
        ) STRICT;

        CREATE TABLE standard_inventor (
            standard INTEGER NOT NULL REFERENCES standard (id),
            person INTEGER NOT NULL REFERENCES person (id),
            place INTEGER NOT NULL,
            is_named INTEGER CHECK (is_named IN (0, 1)),
            outbox INTEGER UNIQUE REFERENCES outbox (id),
            PRIMARY KEY (standard, person)
        ) STRICT, WITHOUT ROWID;

        """
}
