extension Schema {
    /// `colleague` is the roster as last imported; who left it stays a person with their history.
    ///
    /// `account.stands_for` marks what stands in a chat for a person without an account there, so that the log has somebody to name.
    /// `person.now` names who somebody turned out to be once all their accounts were another's: what was settled under the old
    /// number is the other's. `asked_to_tell` keeps whom a giver was asked to tell in person, so that nobody is asked twice.
    static let v4People = """
        ALTER TABLE account ADD COLUMN stands_for INTEGER REFERENCES person (id);
        ALTER TABLE person ADD COLUMN now INTEGER REFERENCES person (id) CHECK (now <> id);

        CREATE TABLE colleague (
            person INTEGER PRIMARY KEY REFERENCES person (id),
            name TEXT NOT NULL CHECK (name <> ''),
            service TEXT CHECK (service <> ''),
            manager INTEGER REFERENCES person (id),
            email TEXT CHECK (email LIKE '%_@_%'),
            language TEXT CHECK (language IN ('fr', 'en')),
            informed_by INTEGER REFERENCES person (id) CHECK (informed_by <> person),
            arrival TEXT CHECK (arrival GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            is_away INTEGER NOT NULL CHECK (is_away IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX colleague_name ON colleague (name);

        CREATE TABLE asked_to_tell (
            giver INTEGER NOT NULL REFERENCES person (id),
            person INTEGER NOT NULL REFERENCES person (id),
            at INTEGER NOT NULL,
            PRIMARY KEY (giver, person)
        ) STRICT, WITHOUT ROWID;

        """
}
