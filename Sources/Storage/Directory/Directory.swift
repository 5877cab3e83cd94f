import Foundation
import GRDB
import Praise

/// Who is who: accounts, the people behind them, and the names they have today.
struct Directory {
    let database: Database
    let chat: ChatID
    let now: Date

    /// Keeps an account as its chat presents it; a new account is a new person until somebody links it.
    func learn(_ member: Member) throws {
        guard member.user.isStorable else { throw Poison.identifier }
        if let person = member.standsFor { return try add(member, inPlaceOf: person) }
        guard !member.user.rawValue.hasPrefix(Member.standInMark) else { throw Poison.identifier }
        let known = try database.row(
            "SELECT name, is_bot FROM account WHERE chat = ? AND user = ?", [chat, member.user])
        guard let known else { return try add(member) }
        guard known["name"] as String != member.name || known["is_bot"] as Bool != member.isBot else { return }
        try database.run(
            "UPDATE account SET name = ?, is_bot = ? WHERE chat = ? AND user = ?",
            [member.name, member.isBot, chat, member.user])
    }

    /// The person behind an account, under the name to show; nil for an account not seen before.
    func person(behind member: Member) throws -> Person? {
        let row = try database.row(
            """
            SELECT account.person, coalesce(colleague.name, account.name) AS name
            FROM account LEFT JOIN colleague USING (person) WHERE account.chat = ? AND account.user = ?
            """, [chat, member.user])
        return row.map { Person(id: $0["person"], name: $0["name"]) }
            ?? member.standsFor.map { Person(id: $0, name: member.name) }
    }

    /// What stands in this chat for somebody without an account on it.
    private func add(_ member: Member, inPlaceOf person: PersonID) throws {
        try database.run(
            """
            INSERT INTO account (chat, user, person, name, is_bot, stands_for) VALUES (?, ?, ?, ?, 0, ?)
            ON CONFLICT DO UPDATE SET name = excluded.name
            """, [chat, member.user, person, member.name, person])
    }

    /// Keeps an account of which only the identifier is known, unless it is known better.
    func learnUnnamed(_ user: UserID) throws {
        let isKnown = try database.holds(
            "SELECT EXISTS (SELECT 1 FROM account WHERE chat = ? AND user = ?)", [chat, user])
        if !isKnown { try learn(Member(user: user, name: user.rawValue)) }
    }

    private func add(_ member: Member) throws {
        try database.run("INSERT INTO person (known_since) VALUES (?)", [now.milliseconds])
        try database.run(
            "INSERT INTO account (chat, user, person, name, is_bot) VALUES (?, ?, ?, ?, ?)",
            [chat, member.user, database.lastInsertedRowID, member.name, member.isBot])
    }
}

extension Member {
    init(row: Row) {
        self.init(user: row["user"], name: row["name"], isBot: row["is_bot"])
        standsFor = row["stands_for"]
    }
}
