PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE account (
    chat TEXT NOT NULL,
    user TEXT NOT NULL CHECK (user <> ''),
    person INTEGER NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    is_bot INTEGER NOT NULL CHECK (is_bot IN (0, 1)), stands_for INTEGER REFERENCES person (id),
    PRIMARY KEY (chat, user)
) STRICT, WITHOUT ROWID;
INSERT INTO "account" VALUES('matrix','@ana',1,'Ana',0,NULL);
INSERT INTO "account" VALUES('matrix','@ben',2,'Ben',0,NULL);
INSERT INTO "account" VALUES('matrix','@chi',3,'Chi',0,NULL);
CREATE TABLE asked_to_tell (
    giver INTEGER NOT NULL REFERENCES person (id),
    person INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (giver, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE catching_up (
    chat TEXT NOT NULL PRIMARY KEY,
    restored_at INTEGER NOT NULL,
    reaches_back INTEGER NOT NULL CHECK (reaches_back IN (0, 1))
) STRICT, WITHOUT ROWID;
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
INSERT INTO "dead_letter" VALUES(1,'matrix','!tea','$4','','not JSON','{',1794916800000);
CREATE TABLE digest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('manager', 'director')),
    period TEXT NOT NULL CHECK (period <> ''),
    made_at INTEGER NOT NULL,
    content TEXT,
    UNIQUE (person, kind, period)
) STRICT;
INSERT INTO "digest" VALUES(1,1,'manager','2026-W47',1795000000000,NULL);
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
INSERT INTO "digest_item" VALUES(1,1,1,'look','{"look":{"_0":{"id":2,"name":"Ben"}}}','done',1795000001000);
CREATE TABLE digest_start (
    kind TEXT PRIMARY KEY CHECK (kind IN ('manager', 'director')),
    since INTEGER NOT NULL
) STRICT;
INSERT INTO "digest_start" VALUES('manager',1794000000000);
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
INSERT INTO "edition" VALUES('2026-W47','','settled','{"featured":[{"person":{"id":3,"name":"Chi"},"quotes":[]},{"person":{"id":2,"name":"Ben"},"quotes":[]}],"givers":2,"recipients":2,"week":"2026-W47"}',NULL,1795435200000);
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
CREATE TABLE edition_draft (
    period TEXT NOT NULL,
    site TEXT NOT NULL,
    post_at INTEGER NOT NULL,
    PRIMARY KEY (period, site)
) STRICT, WITHOUT ROWID;
CREATE TABLE edition_place (
    period TEXT NOT NULL,
    site TEXT NOT NULL,
    chat TEXT NOT NULL,
    room TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('posted', 'silent', 'skipped')),
    PRIMARY KEY (period, chat, room),
    FOREIGN KEY (period, site) REFERENCES edition (period, site)
) STRICT, WITHOUT ROWID;
INSERT INTO "edition_place" VALUES('2026-W47','','matrix','!tea','posted');
CREATE TABLE edition_start (
    kind TEXT NOT NULL CHECK (kind IN ('day', 'week', 'month')),
    site TEXT NOT NULL,
    since INTEGER,
    PRIMARY KEY (kind, site)
) STRICT, WITHOUT ROWID;
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
    recorded_at INTEGER NOT NULL, team TEXT, value_names TEXT, is_customer INTEGER NOT NULL DEFAULT 0 CHECK (is_customer IN (0, 1)),
    UNIQUE (chat, room, message, revision, recipient),
    FOREIGN KEY (chat, room, message) REFERENCES message (chat, room, message),
    FOREIGN KEY (chat, giver) REFERENCES account (chat, user),
    FOREIGN KEY (chat, recipient) REFERENCES account (chat, user),
    CHECK ((kind = 'given') = (recipient IS NOT NULL)),
    CHECK ((kind = 'given') = (word IS NOT NULL)),
    CHECK ((kind = 'given') = (reason IS NOT NULL))
) STRICT;
INSERT INTO "event" VALUES(1,'matrix','!tea','$1','','given','@ana','@ben','bravo','the docs',1794916800000,NULL,NULL,0);
INSERT INTO "event" VALUES(2,'matrix','!tea','$1','0000000000000001 $e1','given','@ana','@chi','bravo','the release',1794916800000,NULL,NULL,0);
INSERT INTO "event" VALUES(3,'matrix','!tea','$2','','given','@ana','@ben','bravo','lunch',1794916800000,NULL,NULL,0);
INSERT INTO "event" VALUES(4,'matrix','!tea','$2','','given','@ana','@chi','bravo','lunch',1794916800000,NULL,NULL,0);
INSERT INTO "event" VALUES(5,'matrix','!tea','$2','~','withdrawn','@ana',NULL,NULL,NULL,1794916800000,NULL,NULL,0);
INSERT INTO "event" VALUES(6,'matrix','!tea','$3','','given','@chi','@ben','bravo','le dossier Martin',1794916800000,NULL,NULL,0);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('v1');
INSERT INTO "grdb_migrations" VALUES('v2');
INSERT INTO "grdb_migrations" VALUES('v3');
INSERT INTO "grdb_migrations" VALUES('v4');
INSERT INTO "grdb_migrations" VALUES('v5');
CREATE TABLE heard_saying (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    chat TEXT NOT NULL,
    room TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "heard_saying" VALUES('00aa11bb22cc33dd','matrix','!tea','$heard');
CREATE TABLE hint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE mail_stop (
    address TEXT NOT NULL PRIMARY KEY CHECK (address LIKE '%_@_%' AND address = lower(address)),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "mail_stop" VALUES('ines@example.org',1795000000000);
CREATE TABLE message (
    chat TEXT NOT NULL,
    room TEXT NOT NULL,
    message TEXT NOT NULL CHECK (message <> ''),
    revision TEXT NOT NULL,
    sent_at INTEGER NOT NULL CHECK (sent_at BETWEEN 0 AND 253402300799999),
    counts_at INTEGER,
    seen_at INTEGER NOT NULL, day_at INTEGER, month_at INTEGER,
    PRIMARY KEY (chat, room, message)
) STRICT, WITHOUT ROWID;
INSERT INTO "message" VALUES('matrix','!tea','$1','0000000000000001 $e1',1794916800000,1794916800000,1794916800000,NULL,NULL);
INSERT INTO "message" VALUES('matrix','!tea','$2','~',1794916800000,1794916800000,1794916800000,NULL,NULL);
INSERT INTO "message" VALUES('matrix','!tea','$3','',1794916800000,1794916800000,1794916800000,NULL,NULL);
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('installedAt',1794916800000);
INSERT INTO "meta" VALUES('secret',X'09429DC988DF448FDA8B51043ADC2BEC01A7CD7CC51174FFCE292CACEB307AE7');
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
    detail TEXT, send_key TEXT CHECK (length(send_key) = 16), judged_at INTEGER,
    CHECK ((attempts = 0) = (first_attempt_at IS NULL)),
    CHECK ((attempts = 0) = (last_attempt_at IS NULL)),
    CHECK (state <> 'queued' OR due_at IS NOT NULL),
    CHECK (state IN ('queued', 'unknown') OR due_at IS NULL),
    CHECK (state <> 'sending' OR rendered IS NOT NULL),
    CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
    CHECK ((state = 'dropped') = (detail IS NOT NULL))
) STRICT;
INSERT INTO "outbox" VALUES(1,'d22cfdf292a8f124','matrix','!tea','{"message":{"_0":{"chat":"matrix","message":"$1","room":"!tea"}}}','noted','{"noted":{}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(2,'383728303cfcc1de','matrix','!tea','{"thread":{"_0":{"chat":"matrix","message":"$1","room":"!tea"},"root":"$1"}}','answer','{"firstNoted":{"_0":["Ben"]}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(4,'9ceb18277497f751','matrix','!tea','{"message":{"_0":{"chat":"matrix","message":"$2","room":"!tea"}}}','noted','{"noted":{}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(5,'778923a1f2aa102f','matrix','!tea','{"message":{"_0":{"chat":"matrix","message":"$3","room":"!tea"}}}','noted','{"noted":{}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(6,'061dbd79c2e0075a','matrix','!tea','{"thread":{"_0":{"chat":"matrix","message":"$3","room":"!tea"},"root":"$3"}}','answer','{"firstNoted":{"_0":["Ben"]}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(7,'6564d215fa623393','matrix',NULL,'{"person":{"_0":{"chat":"matrix","user":"@ops"}}}','notice','{"notice":{"_0":{"setAside":{"_0":{"chat":"matrix","message":"$4","room":"!tea"}}}}}','said',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(8,'abbdd88f9864220e','matrix','!tea','{"room":{"_0":"matrix","_1":"!tea"}}','week','{"week":{"_0":{"featured":[{"person":{"id":3,"name":"Chi"},"quotes":[]},{"person":{"id":2,"name":"Ben"},"quotes":[]}],"givers":2,"recipients":2,"week":"2026-W47"}}}','queued',0,0,1795435200000,NULL,NULL,1795435200000,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(9,'00d21f6b5a4c3e97','matrix','!tea','{"thread":{"_0":{"chat":"matrix","message":"$5","room":"!tea"},"root":"$5"}}','answer','{"help":{}}','dropped',0,1,1794916800000,1794916800000,1794916800000,NULL,1794916800000,NULL,NULL,NULL,'The chat refuses it.',NULL,1794916860000);
INSERT INTO "outbox" VALUES(10,'11e32a7c6b5d4fa8','matrix','!tea','{"thread":{"_0":{"chat":"matrix","message":"$6","room":"!tea"},"root":"$6"}}','answer','{"help":{}}','unknown',1,1,1794916800000,1794916800000,1794916800000,NULL,NULL,X'61',NULL,NULL,NULL,'22f43b8d7c6e50b9',NULL);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    known_since INTEGER NOT NULL
, now INTEGER REFERENCES person (id) CHECK (now <> id)) STRICT;
INSERT INTO "person" VALUES(1,1794916800000,NULL);
INSERT INTO "person" VALUES(2,1794916800000,NULL);
INSERT INTO "person" VALUES(3,1794916800000,NULL);
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
CREATE TABLE redaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period TEXT CHECK (period <> ''),
    redaction TEXT NOT NULL,
    chat TEXT NOT NULL,
    user TEXT NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (chat, user) REFERENCES account (chat, user)
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
INSERT INTO "stream" VALUES('matrix','sync','c1',NULL,NULL,NULL);
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
CREATE TABLE turn_pause (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    week TEXT NOT NULL
) STRICT;
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
INSERT INTO "verdict" VALUES(1,9,'drop','dropped','The chat refuses it.','00d21f6b5a4c3e97',1794916860000);
INSERT INTO "verdict" VALUES(2,10,'again','unknown',NULL,'11e32a7c6b5d4fa8',1794916860000);
CREATE INDEX account_person ON account (person);
CREATE INDEX message_counts ON message (counts_at) WHERE counts_at IS NOT NULL;
CREATE INDEX message_wordless ON message (seen_at) WHERE counts_at IS NULL;
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
CREATE INDEX outbox_due ON outbox (chat, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_unclaimed ON outbox (chat, room, purpose) WHERE state = 'queued' AND attempts = 0;
CREATE INDEX outbox_merged ON outbox (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX outbox_state ON outbox (state);
CREATE INDEX dead_letter_age ON dead_letter (at);
CREATE UNIQUE INDEX outbox_send_key ON outbox (send_key) WHERE send_key IS NOT NULL;
CREATE INDEX outbox_unsettled ON outbox (id)
WHERE judged_at IS NULL AND (state = 'dropped' OR (state = 'unknown' AND due_at IS NULL));
CREATE INDEX verdict_outbox ON verdict (outbox);
CREATE INDEX verdict_tried_as ON verdict (tried_as) WHERE tried_as IS NOT NULL;
CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'what a person decided is kept'); END;
CREATE TRIGGER verdict_is_final BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'what a person decided is kept'); END;
CREATE UNIQUE INDEX colleague_name ON colleague (name);
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
CREATE TRIGGER take_back_is_kept BEFORE DELETE ON take_back
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER take_back_is_final BEFORE UPDATE ON take_back
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER redaction_is_kept BEFORE DELETE ON redaction
BEGIN SELECT RAISE(ABORT, 'what was taken out stays out'); END;
CREATE TRIGGER redaction_is_final BEFORE UPDATE ON redaction
BEGIN SELECT RAISE(ABORT, 'what was taken out stays out'); END;
CREATE INDEX hint_person ON hint (person, at);
CREATE INDEX outbox_remote ON outbox (chat, remote_id) WHERE remote_id IS NOT NULL;
CREATE TRIGGER edition_is_kept BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
CREATE TRIGGER edition_is_final BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
CREATE TRIGGER edition_place_is_kept BEFORE DELETE ON edition_place
BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
CREATE TRIGGER edition_place_is_final BEFORE UPDATE ON edition_place
BEGIN SELECT RAISE(ABORT, 'a settled period never changes'); END;
CREATE INDEX edition_asked_person ON edition_asked (person);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('person',3);
INSERT INTO "sqlite_sequence" VALUES('event',6);
INSERT INTO "sqlite_sequence" VALUES('outbox',10);
INSERT INTO "sqlite_sequence" VALUES('dead_letter',1);
INSERT INTO "sqlite_sequence" VALUES('verdict',2);
INSERT INTO "sqlite_sequence" VALUES('digest',1);
INSERT INTO "sqlite_sequence" VALUES('digest_item',1);
COMMIT;
