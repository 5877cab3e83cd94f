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
        let known = try database.row(
            "SELECT name, is_bot FROM account WHERE chat = ? AND user = ?", [chat, member.user])
        guard let known else { return try add(member) }
        guard known["name"] as String != member.name || known["is_bot"] as Bool != member.isBot else { return }
        try database.run(
            "UPDATE account SET name = ?, is_bot = ? WHERE chat = ? AND user = ?",
            [member.name, member.isBot, chat, member.user])
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
    }
}
