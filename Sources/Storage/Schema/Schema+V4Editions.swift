extension Schema {
    /// An edition is a period told for a site: the whole company (''), or one announcing room of several. It never changes, and
    /// a room has at most one post of a period. What was told week by week becomes editions.
    ///
    /// `edition_start` keeps from when on a kind of post is made, where that is later than the ledger. `edition_draft` and
    /// `edition_asked` last from the telling beforehand until the post, and no longer; of who declined, only the week from which
    /// they are left in peace for a while is kept, in `turn_pause`. A thank that came after its day or its month was told
    /// counts for a later one: `message.day_at`, `message.month_at`.
    static let v4Editions = """
        CREATE TABLE edition (
            period TEXT NOT NULL CHECK (
                period GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
                OR period GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            site TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('settled', 'skipped')),
            story TEXT,
            reason TEXT,
            settled_at INTEGER NOT NULL,
            PRIMARY KEY (period, site),
            CHECK ((state = 'settled') = (story IS NOT NULL)),
            CHECK ((state = 'skipped') = (reason IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        INSERT INTO edition (period, site, state, story, reason, settled_at)
        SELECT week, '', state, story, reason, settled_at FROM week;

        CREATE TABLE edition_place (
            period TEXT NOT NULL,
            site TEXT NOT NULL,
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('posted', 'silent', 'skipped')),
            PRIMARY KEY (period, chat, room),
            FOREIGN KEY (period, site) REFERENCES edition (period, site)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO edition_place (period, site, chat, room, state)
        SELECT week, '', chat, room, state FROM publication;

        DROP TABLE publication;
        DROP TABLE week;

        CREATE TRIGGER edition_is_kept BEFORE DELETE ON edition
        BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
        CREATE TRIGGER edition_is_final BEFORE UPDATE ON edition
        BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
        CREATE TRIGGER edition_place_is_kept BEFORE DELETE ON edition_place
        BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
        CREATE TRIGGER edition_place_is_final BEFORE UPDATE ON edition_place
        BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;

        CREATE TABLE edition_start (
            kind TEXT NOT NULL CHECK (kind IN ('day', 'week', 'month')),
            site TEXT NOT NULL,
            since INTEGER,
            PRIMARY KEY (kind, site)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE edition_draft (
            period TEXT NOT NULL,
            site TEXT NOT NULL,
            post_at INTEGER NOT NULL,
            PRIMARY KEY (period, site)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE edition_asked (
            period TEXT NOT NULL,
            site TEXT NOT NULL,
            person INTEGER NOT NULL REFERENCES person (id),
            outbox INTEGER UNIQUE REFERENCES outbox (id),
            needs_yes INTEGER NOT NULL CHECK (needs_yes IN (0, 1)),
            answer TEXT CHECK (answer IN ('gladly', 'notThisTime', 'never')),
            PRIMARY KEY (period, site, person),
            FOREIGN KEY (period, site) REFERENCES edition_draft (period, site)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edition_asked_person ON edition_asked (person);

        CREATE TABLE turn_pause (
            person INTEGER PRIMARY KEY REFERENCES person (id),
            week TEXT NOT NULL
        ) STRICT;

        ALTER TABLE message ADD COLUMN day_at INTEGER;
        ALTER TABLE message ADD COLUMN month_at INTEGER;

        """
}
