import Foundation
import GRDB
import Praise

/// The people behind accounts, inside one transaction.
struct PeopleTable {
    let database: Database

    func person(of account: Account) throws -> PersonID? {
        try database.value("SELECT person FROM account WHERE chat = ? AND user = ?", [account.chat, account.user])
    }

    func accounts(of person: PersonID) throws -> [Account] {
        try database.rows(
            "SELECT chat, user FROM account WHERE person = ? AND stands_for IS NULL ORDER BY chat, user", [person]
        )
        .map { Account(chat: $0["chat"], user: $0["user"]) }
    }

    func knownSince(_ person: PersonID) throws -> Date? {
        try database.value("SELECT known_since FROM person WHERE id = ?", [person]).map(Date.init(milliseconds:))
    }

    /// The names that people have today: the roster's where there is one.
    func names() throws -> [PersonID: String] {
        let rows = try database.rows(
            """
            SELECT person, coalesce(colleague.name, account.name) AS name
            FROM account LEFT JOIN colleague USING (person) ORDER BY chat, user
            """)
        return Dictionary(rows.map { ($0["person"], $0["name"]) }) { first, _ in first }
    }
}
