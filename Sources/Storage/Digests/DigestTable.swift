import Foundation
import GRDB
import Praise

/// Digests made and their items, inside one transaction.
struct DigestTable {
    let database: Database

    /// An item as it was asked.
    struct Asked {
        var id: Int64
        var reader: PersonID
        var act: DigestItem.Act
        var answer: DigestAnswer?
    }

    func isMade(_ kind: DigestKind, for person: PersonID, _ period: Period) throws -> Bool {
        try database.holds(
            "SELECT EXISTS (SELECT 1 FROM digest WHERE person = ? AND kind = ? AND period = ?)",
            [person, kind.rawValue, period.description])
    }

    /// - Returns: the items with their numbers, in the same order.
    func make(
        _ kind: DigestKind, for person: PersonID, _ period: Period, _ acts: [DigestItem.Act],
        content: DirectorDigest? = nil, at now: Date
    ) throws -> [DigestItem] {
        try database.run(
            "INSERT INTO digest (person, kind, period, made_at, content) VALUES (?, ?, ?, ?, ?)",
            [person, kind.rawValue, period.description, now.milliseconds, try content.map { try JSONText.encode($0) }])
        let digest = database.lastInsertedRowID
        return try acts.enumerated().map { index, act in
            try database.run(
                "INSERT INTO digest_item (digest, number, kind, act) VALUES (?, ?, ?, ?)",
                [digest, index + 1, act.kind, try JSONText.encode(act)])
            return DigestItem(id: database.lastInsertedRowID, act: act)
        }
    }

    /// What a director was told last, of a month before this one.
    func told(to person: PersonID, before month: Month) throws -> DirectorDigest? {
        let text: String? = try database.value(
            """
            SELECT content FROM digest WHERE person = ? AND kind = 'director' AND period < ? AND content IS NOT NULL
            ORDER BY period DESC LIMIT 1
            """, [person, month.description])
        // One of another version is as none.
        return text.flatMap { try? JSONText.decode(DirectorDigest.self, from: $0) }
    }

    func item(_ id: Int64) throws -> Asked? {
        try database.row(Self.items + " WHERE digest_item.id = ?", [id]).map(Asked.init(row:))
    }

    /// The item that somebody was asked last, of those of some kinds.
    func latest(for person: PersonID, among kinds: [String]) throws -> Asked? {
        try database.rows(Self.items + " WHERE digest.person = ? ORDER BY digest_item.id DESC LIMIT 12", [person])
            .map(Asked.init(row:)).first { kinds.contains($0.act.kind) }
    }

    func answer(_ answer: DigestAnswer, to item: Int64, at now: Date) throws {
        try database.run(
            "UPDATE digest_item SET answer = ?, answered_at = ? WHERE id = ?",
            [answer.rawValue, now.milliseconds, item])
    }

    /// What was asked since a time, and every proposal and review there ever was; the oldest first.
    func asked(since: Date) throws -> [AskedItem] {
        try database.rows(
            Self.items
                + " WHERE digest.made_at >= ? OR digest_item.kind IN ('adopt', 'review') ORDER BY digest_item.id",
            [since.milliseconds]
        ).map { row in
            let asked = try Asked(row: row)
            return AskedItem(
                reader: asked.reader, act: asked.act, askedAt: Date(milliseconds: row["made_at"]), answer: asked.answer,
                words: row["words"])
        }
    }

    /// When a manager was last asked to look at somebody's work.
    func lookedAt(_ person: PersonID, since: Date) throws -> Date? {
        try asked(since: since).last { item in
            guard case .look(let subject) = item.act else { return false }
            return subject.id == person && item.askedAt >= since
        }?.askedAt
    }

    private static let items = """
        SELECT digest_item.*, digest.person, digest.made_at, standard.words FROM digest_item
        JOIN digest ON digest.id = digest_item.digest
        LEFT JOIN standard ON standard.item = digest_item.id
        """
}

extension DigestTable.Asked {
    fileprivate init(row: Row) throws {
        self.init(
            id: row["id"], reader: row["person"], act: try JSONText.decode(DigestItem.Act.self, from: row["act"]),
            answer: (row["answer"] as String?).flatMap(DigestAnswer.init(rawValue:)))
    }
}

extension DigestItem.Act {
    /// As the ledger calls it.
    var kind: String {
        switch self {
        case .tell: "tell"
        case .look: "look"
        case .adopt: "adopt"
        case .review: "review"
        case .decide: "decide"
        }
    }
}
