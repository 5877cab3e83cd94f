import Foundation

/// A company's roster as a table: who is who on which chat, in which service, under whom.
///
/// Columns are found by their names, in English or French, in any order; others are passed over:
///
/// | column | holds |
/// |---|---|
/// | `person` / `personne` | the name; needed, and different for each |
/// | `accounts` / `comptes` | `chat:account` for each account, several with a space between; `matrix:@ana:example.org` |
/// | `service` | the name of the service |
/// | `manager` / `responsable` | the name of the person's manager |
/// | `arrival` / `arrivée` | the day they came, as 2026-11-25 |
/// | `away` / `absence` | `yes` or `oui` for somebody who is away |
public struct RosterFile: Hashable, Sendable {
    public var entries: [Entry]
    /// What has to be mended, each with its line; nothing may be used while there is any.
    public var problems: [Problem]

    public struct Entry: Hashable, Sendable {
        public var name: String
        public var accounts: [Account]
        public var service: String?
        public var manager: String?
        /// As 2026-11-25.
        public var arrival: String?
        public var isAway: Bool
    }

    public struct Problem: Hashable, Sendable, CustomStringConvertible {
        public var line: Int
        /// A sentence: what is wrong and what to do.
        public var sentence: String
        public var description: String { "line \(line): \(sentence)" }
    }

    public init(_ table: CSVTable) {
        (entries, problems) = ([], [])
        let columns = RosterColumns(table.header)
        guard columns.has(.person) else {
            problems = [
                Problem(
                    line: 1, sentence: "No column is named person (or personne). Name the columns in the first line.")
            ]
            return
        }
        var names: [String: Int] = [:]
        for row in table.rows { read(row, columns, &names) }
        for (entry, row) in zip(entries, table.rows) {
            guard let manager = entry.manager, names[manager] == nil else { continue }
            let sentence = "The manager “\(manager)” is no person of this table. Write the name as in its own line."
            problems.append(Problem(line: row.line, sentence: sentence))
        }
        problems.sort { $0.line < $1.line }
    }

    private mutating func read(_ row: CSVTable.Row, _ columns: RosterColumns, _ names: inout [String: Int]) {
        let cell = { (column: RosterColumns.Column) in columns.cell(column, of: row) }
        let name = cell(.person) ?? ""
        func object(_ sentence: String) { problems.append(Problem(line: row.line, sentence: sentence)) }
        if name.isEmpty { object("No name stands here. Fill in the person, or remove the line.") }
        if let first = names[name], !name.isEmpty {
            object("“\(name)” stands in line \(first) too. Give each person one line, and namesakes different names.")
        } else {
            names[name] = row.line
        }
        let accounts = (cell(.accounts) ?? "").split { $0.isWhitespace || $0 == ";" || $0 == "," }.map(String.init)
        for account in accounts where Account(writtenOut: account) == nil {
            object(
                "“\(account)” names no account. Write the chat's name, a colon and the account: matrix:@ana:example.org."
            )
        }
        if let arrival = cell(.arrival), Week(ofDay: arrival) == nil {
            object("“\(arrival)” is not a day. Write it as 2026-11-25.")
        }
        entries.append(
            Entry(
                name: name, accounts: accounts.compactMap(Account.init(writtenOut:)), service: cell(.service),
                manager: cell(.manager), arrival: cell(.arrival),
                isAway: ["yes", "oui", "true", "1", "x"].contains((cell(.away) ?? "").lowercased())))
    }
}

extension Account {
    /// Reads `matrix:@ana:example.org`.
    fileprivate init?(writtenOut text: String) {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
        let user = text[text.index(after: colon)...]
        guard !user.isEmpty else { return nil }
        self.init(chat: ChatID(String(text[..<colon])), user: UserID(String(user)))
    }
}
