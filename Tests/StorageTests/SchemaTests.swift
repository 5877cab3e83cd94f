import Foundation
import GRDB
import Praise
import Storage
import Testing

/// What the schema refuses, whoever asks.
struct SchemaTests {
    let scratch: Scratch

    init() async throws {
        scratch = try Scratch()
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        let post = PlannedPost(time: .weekly(.standard), rooms: [.room("matrix", "!tea")], tellsEmpty: true)
        _ = try await ledger.settle(.week(.w47), post, zone: .gmt, at: .noon) { facts, _ in
            Story(period: facts.period, featured: [], givers: 0, recipients: 0)
        }
    }

    @Test(arguments: [
        // Twice the same, and both ways at once.
        "INSERT INTO event (id, chat, room, message, revision, kind, giver, recipient, word, reason, recorded_at) SELECT NULL, chat, room, message, revision, kind, giver, recipient, word, reason, 0 FROM event",
        """
        INSERT INTO event (chat, room, message, revision, kind, giver, recorded_at)
        VALUES ('matrix', '!tea', '$1', '', 'withdrawn', '@ana', 0)
        """,
        """
        INSERT INTO event (chat, room, message, revision, kind, giver, recorded_at) VALUES
        ('matrix', '!tea', '$1', '~', 'withdrawn', '@ana', 0), ('matrix', '!tea', '$1', '~', 'withdrawn', '@ana', 1)
        """,
        // To oneself, to a stranger, without a word.
        """
        INSERT INTO event (id, chat, room, message, revision, kind, giver, recipient, word, reason, recorded_at) SELECT NULL, chat, room, message, '1', kind, giver, giver, word, reason, 0 FROM event
        """,
        """
        INSERT INTO event (id, chat, room, message, revision, kind, giver, recipient, word, reason, recorded_at) SELECT NULL, chat, room, message, '1', kind, giver, '@eve', word, reason, 0 FROM event
        """,
        "INSERT INTO event (id, chat, room, message, revision, kind, giver, recipient, word, reason, recorded_at) SELECT NULL, chat, room, message, '1', kind, giver, recipient, word, '', 0 FROM event",
        "UPDATE event SET reason = 'nicer'",
        "DELETE FROM event",
        "UPDATE edition SET story = '{}'",
        "DELETE FROM edition",
        "UPDATE edition_place SET state = 'skipped'",
        "DELETE FROM edition_place",
        "INSERT INTO edition_place VALUES ('2026-W47', '', 'matrix', '!tea', 'posted')",
        "INSERT INTO edition VALUES ('2026-W47', '', 'settled', '{}', NULL, 0)",
        "INSERT INTO edition VALUES ('2026-W4', '', 'settled', '{}', NULL, 0)",
        "INSERT INTO edition VALUES ('2026-11-24', '', 'settled', NULL, NULL, 0)",
        "INSERT INTO edition_asked (period, site, person, needs_yes) VALUES ('2026-W48', '', 1, 0)",
        "INSERT INTO outbox (key, chat, addressee, purpose, saying, queued_at, due_at) SELECT key, '', '', '', '', 0, 0 FROM outbox LIMIT 1",
        "UPDATE outbox SET state = 'sending', attempts = 1, first_attempt_at = 0, last_attempt_at = 0, due_at = NULL",
        "UPDATE outbox SET state = 'said'",
        "UPDATE outbox SET state = 'perhaps'",
        "UPDATE stream SET cursor = ''",
        "UPDATE outbox SET send_key = 'short'",
        "UPDATE outbox SET send_key = '0123456789abcdef'",
        "INSERT INTO verdict (outbox, verdict, state, at) VALUES (1, 'perhaps', 'unknown', 0)",
        "INSERT INTO verdict (outbox, verdict, state, at) VALUES (1, 'again', 'said', 0)",
        "INSERT INTO verdict (outbox, verdict, state, at) VALUES (1, 'again', 'dropped', 0)",
        "INSERT INTO verdict (outbox, verdict, state, at) VALUES (999, 'again', 'unknown', 0)",
        // Somebody who is nobody, who tells themselves, two of one name, and a person who turned out to be themselves.
        "INSERT INTO colleague (person, name, is_away) VALUES (999, 'Zoé', 0)",
        "INSERT INTO colleague (person, name, informed_by, is_away) VALUES (1, 'Zoé', 1, 0)",
        "INSERT INTO colleague (person, name, is_away) VALUES (1, 'Zoé', 0), (2, 'Zoé', 0)",
        "UPDATE person SET now = id",
    ])
    func `the schema refuses`(statement: String) throws {
        let error = #expect(throws: DatabaseError.self) {
            try scratch.execute(statement)
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    }

    @Test func `linking two accounts is one update`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks("$2", from: .chi))
        let update =
            "UPDATE account SET person = (SELECT person FROM account WHERE user = '@ana') WHERE user = '@chi'"
        try scratch.execute(update)
        let span = DateInterval(start: .noon - 1e6, end: .noon + 2e6)
        #expect(Set(try await ledger.recognitions(in: span).map(\.giver.id)).count == 1)
    }
}
