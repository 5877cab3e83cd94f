extension Schema {
    /// Times are milliseconds since 1970; texts compare byte for byte.
    static let v1 = v1People + v1Log + v1Outbox + v1Weeks + v1Leftovers

    /// A person is not an account: linking two accounts is one update of `account.person`, and the log follows.
    private static let v1People = """
        CREATE TABLE meta (
            name TEXT NOT NULL PRIMARY KEY,
            value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            known_since INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE account (
            chat TEXT NOT NULL,
            user TEXT NOT NULL CHECK (user <> ''),
            person INTEGER NOT NULL REFERENCES person (id),
            name TEXT NOT NULL,
            is_bot INTEGER NOT NULL CHECK (is_bot IN (0, 1)),
            PRIMARY KEY (chat, user)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX account_person ON account (person);

        CREATE TABLE stream (
            chat TEXT NOT NULL,
            stream TEXT NOT NULL,
            cursor TEXT NOT NULL CHECK (cursor <> ''),
            caught_up_at INTEGER,
            clock_difference REAL,
            measured_at INTEGER,
            PRIMARY KEY (chat, stream),
            CHECK ((clock_difference IS NULL) = (measured_at IS NULL))
        ) STRICT, WITHOUT ROWID;

        """

    /// `message` remembers which revision was judged last, so that an older one coming late changes nothing; it holds
    /// no words. `event` is the log. A withdrawal has no recipient, and is unique by an index of its own.
    private static let v1Log = """
        CREATE TABLE message (
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL CHECK (message <> ''),
            revision TEXT NOT NULL,
            sent_at INTEGER NOT NULL CHECK (sent_at BETWEEN 0 AND 253402300799999),
            counts_at INTEGER,
            seen_at INTEGER NOT NULL,
            PRIMARY KEY (chat, room, message)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX message_counts ON message (counts_at) WHERE counts_at IS NOT NULL;
        CREATE INDEX message_wordless ON message (seen_at) WHERE counts_at IS NULL;

        CREATE TABLE event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL,
            revision TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('given', 'withdrawn')),
            giver TEXT NOT NULL,
            recipient TEXT CHECK (recipient <> giver),
            word TEXT CHECK (word IN ('bravo', 'merci')),
            reason TEXT CHECK (reason <> ''),
            recorded_at INTEGER NOT NULL,
            UNIQUE (chat, room, message, revision, recipient),
            FOREIGN KEY (chat, room, message) REFERENCES message (chat, room, message),
            FOREIGN KEY (chat, giver) REFERENCES account (chat, user),
            FOREIGN KEY (chat, recipient) REFERENCES account (chat, user),
            CHECK ((kind = 'given') = (recipient IS NOT NULL)),
            CHECK ((kind = 'given') = (word IS NOT NULL)),
            CHECK ((kind = 'given') = (reason IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX event_withdrawn ON event (chat, room, message, revision) WHERE recipient IS NULL;
        CREATE INDEX event_giver ON event (chat, giver);
        CREATE INDEX event_recipient ON event (chat, recipient);

        CREATE TRIGGER event_is_kept BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER event_is_final BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER event_is_one_thing BEFORE INSERT ON event
        WHEN EXISTS (
            SELECT 1 FROM event AS other
            WHERE other.chat = NEW.chat AND other.room = NEW.room AND other.message = NEW.message
                AND other.revision = NEW.revision AND other.kind <> NEW.kind)
        BEGIN SELECT RAISE(ABORT, 'a revision gives or withdraws, not both'); END;

        CREATE VIEW standing AS
        SELECT event.*, message.sent_at, message.counts_at
        FROM message CROSS JOIN event USING (chat, room, message)
        WHERE event.kind = 'given' AND event.revision = (
            SELECT max(latest.revision) FROM event AS latest
            WHERE latest.chat = message.chat AND latest.room = message.room AND latest.message = message.message);

        """

    /// `doubtful` stays 1 once a try may have arrived. A row is due while `due_at` is set.
    private static let v1Outbox = """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE CHECK (length(key) = 16),
            chat TEXT NOT NULL,
            room TEXT,
            addressee TEXT NOT NULL,
            purpose TEXT NOT NULL,
            saying TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'queued'
                CHECK (state IN ('queued', 'sending', 'said', 'merged', 'dropped', 'unknown')),
            doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1)),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            queued_at INTEGER NOT NULL,
            first_attempt_at INTEGER,
            last_attempt_at INTEGER,
            due_at INTEGER,
            settled_at INTEGER,
            rendered BLOB,
            remote_id TEXT,
            merged_into INTEGER REFERENCES outbox (id),
            detail TEXT,
            CHECK ((attempts = 0) = (first_attempt_at IS NULL)),
            CHECK ((attempts = 0) = (last_attempt_at IS NULL)),
            CHECK (state <> 'queued' OR due_at IS NOT NULL),
            CHECK (state IN ('queued', 'unknown') OR due_at IS NULL),
            CHECK (state <> 'sending' OR rendered IS NOT NULL),
            CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
            CHECK ((state = 'dropped') = (detail IS NOT NULL))
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (chat, due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX outbox_unclaimed ON outbox (chat, room, purpose) WHERE state = 'queued' AND attempts = 0;
        CREATE INDEX outbox_merged ON outbox (merged_into) WHERE merged_into IS NOT NULL;
        CREATE INDEX outbox_state ON outbox (state);

        """

    /// A settled week never changes, and a room has at most one post of it.
    private static let v1Weeks = """
        CREATE TABLE week (
            week TEXT NOT NULL PRIMARY KEY CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
            state TEXT NOT NULL CHECK (state IN ('settled', 'skipped')),
            story TEXT,
            reason TEXT,
            settled_at INTEGER NOT NULL,
            CHECK ((state = 'settled') = (story IS NOT NULL)),
            CHECK ((state = 'skipped') = (reason IS NOT NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE publication (
            week TEXT NOT NULL REFERENCES week (week),
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('posted', 'silent', 'skipped')),
            PRIMARY KEY (week, chat, room)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER week_is_kept BEFORE DELETE ON week
        BEGIN SELECT RAISE(ABORT, 'a settled week never changes'); END;
        CREATE TRIGGER week_is_final BEFORE UPDATE ON week
        BEGIN SELECT RAISE(ABORT, 'a settled week never changes'); END;
        CREATE TRIGGER publication_is_kept BEFORE DELETE ON publication
        BEGIN SELECT RAISE(ABORT, 'a settled week never changes'); END;
        CREATE TRIGGER publication_is_final BEFORE UPDATE ON publication
        BEGIN SELECT RAISE(ABORT, 'a settled week never changes'); END;

        """

    private static let v1Leftovers = """
        CREATE TABLE dead_letter (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL,
            revision TEXT NOT NULL,
            reason TEXT NOT NULL,
            excerpt TEXT NOT NULL CHECK (length(CAST(excerpt AS BLOB)) <= 16384),
            at INTEGER NOT NULL,
            UNIQUE (chat, room, message, revision)
        ) STRICT;
        CREATE INDEX dead_letter_age ON dead_letter (at);
        """
}
