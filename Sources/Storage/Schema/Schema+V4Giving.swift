extension Schema {
    /// Joining in, taking back, taking out, hints. All of it only grows: who changes their mind adds a row.
    ///
    /// `reaction` holds emoji that join in, put on a message that thanks, and taken off again; `counts_at` is set for those put on. What
    /// happened last to a reaction is so. `take_back` names the message that asked, which takes one thank back at most.
    /// `redaction` is what must not be shown any more: a JSON text, for one period's story or, without one, for all.
    static let v4Giving = """
        CREATE TABLE reaction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL,
            reaction TEXT NOT NULL CHECK (reaction <> ''),
            user TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('on', 'off')),
            at INTEGER NOT NULL,
            counts_at INTEGER,
            recorded_at INTEGER NOT NULL,
            UNIQUE (chat, room, reaction, kind, at),
            FOREIGN KEY (chat, room, message) REFERENCES message (chat, room, message),
            FOREIGN KEY (chat, user) REFERENCES account (chat, user),
            CHECK ((kind = 'on') = (counts_at IS NOT NULL))
        ) STRICT;
        CREATE INDEX reaction_message ON reaction (chat, room, message);
        CREATE INDEX reaction_counts ON reaction (counts_at) WHERE counts_at IS NOT NULL;

        CREATE TRIGGER reaction_is_kept BEFORE DELETE ON reaction
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER reaction_is_final BEFORE UPDATE ON reaction
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE VIEW joining AS
        SELECT first.chat, first.room, first.message, account.person, min(first.counts_at) AS counts_at
        FROM reaction AS first
        JOIN account ON account.chat = first.chat AND account.user = first.user
        WHERE first.kind = 'on' AND EXISTS (
            SELECT 1 FROM reaction AS any_of
            JOIN account AS theirs ON theirs.chat = any_of.chat AND theirs.user = any_of.user
            WHERE any_of.chat = first.chat AND any_of.room = first.room AND any_of.message = first.message
                AND theirs.person = account.person AND any_of.kind = 'on' AND NOT EXISTS (
                    SELECT 1 FROM reaction AS later
                    WHERE later.chat = any_of.chat AND later.room = any_of.room AND later.reaction = any_of.reaction
                        AND (later.at, later.id) > (any_of.at, any_of.id)))
        GROUP BY first.chat, first.room, first.message, account.person;

        CREATE TABLE take_back (
            chat TEXT NOT NULL,
            asked_room TEXT NOT NULL,
            asked_message TEXT NOT NULL,
            room TEXT NOT NULL,
            message TEXT NOT NULL,
            user TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (chat, asked_room, asked_message),
            FOREIGN KEY (chat, room, message) REFERENCES message (chat, room, message),
            FOREIGN KEY (chat, user) REFERENCES account (chat, user)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER take_back_is_kept BEFORE DELETE ON take_back
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER take_back_is_final BEFORE UPDATE ON take_back
        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TABLE redaction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            period TEXT CHECK (period <> ''),
            redaction TEXT NOT NULL,
            chat TEXT NOT NULL,
            user TEXT NOT NULL,
            at INTEGER NOT NULL,
            FOREIGN KEY (chat, user) REFERENCES account (chat, user)
        ) STRICT;
        CREATE TRIGGER redaction_is_kept BEFORE DELETE ON redaction
        BEGIN SELECT RAISE(ABORT, 'what was taken out stays out'); END;
        CREATE TRIGGER redaction_is_final BEFORE UPDATE ON redaction
        BEGIN SELECT RAISE(ABORT, 'what was taken out stays out'); END;

        CREATE TABLE hint (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person INTEGER NOT NULL REFERENCES person (id),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX hint_person ON hint (person, at);

        """
}
