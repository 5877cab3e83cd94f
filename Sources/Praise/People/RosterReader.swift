/// Reads a roster row by row, and keeps what has to be mended beside it.
struct RosterReader {
    private(set) var entries: [RosterFile.Entry] = []
    private(set) var problems: [RosterFile.Problem] = []
    private let table: CSVTable
    private let columns: RosterColumns
    /// The line of each name and account, to say where it stands already.
    private var names: [String: RosterFile.Entry] = [:]
    private var accounts: [Account: Int] = [:]

    init(_ table: CSVTable) {
        self.table = table
        columns = RosterColumns(table.header)
    }

    mutating func read() {
        guard columns.has(.person) else {
            return object(1, "No column is named person (or personne). Name the columns in the first line.")
        }
        if table.rows.isEmpty { object(1, "Nobody stands below the names of the columns. Add a line for each person.") }
        for row in table.rows { entries.append(entry(row)) }
        for index in entries.indices {
            let line = entries[index].line
            entries[index].manager = named(entries[index].manager, "manager", line)
            entries[index].informedBy = named(entries[index].informedBy, "person who informs them", line)
            if let informer = entries[index].informedBy, informer == entries[index].name {
                object(line, "“\(informer)” would have to tell themselves. Name somebody else, or nobody.")
            }
        }
    }

    private mutating func entry(_ row: CSVTable.Row) -> RosterFile.Entry {
        var entry = RosterFile.Entry(
            line: row.line, name: text(.person, row) ?? "", accounts: accounts(row), service: text(.service, row),
            manager: text(.manager, row), email: address(row), language: language(row),
            informedBy: text(.informedBy, row), arrival: columns.cell(.arrival, of: row),
            isAway: ["yes", "oui", "true", "vrai", "1", "x"].contains((columns.cell(.away, of: row) ?? "").lowercased())
        )
        enter(entry)
        if let arrival = entry.arrival, Week(ofDay: arrival) == nil {
            object(row.line, "“\(arrival)” is not a day. Write it as 2026-11-25.")
            entry.arrival = nil
        }
        return entry
    }

    private mutating func enter(_ entry: RosterFile.Entry) {
        guard !entry.name.isEmpty else {
            return object(entry.line, "No name stands here. Fill in the person, or remove the line.")
        }
        if let first = names[NameFold.fold(entry.name)] {
            let sentence =
                "“\(entry.name)” stands in line \(first.line) too. Give each person one line, and namesakes different names."
            return object(entry.line, sentence)
        }
        names[NameFold.fold(entry.name)] = entry
    }

    /// A text of one line that can be kept and typed.
    private mutating func text(_ column: RosterColumns.Column, _ row: CSVTable.Row) -> String? {
        guard let cell = columns.cell(column, of: row) else { return nil }
        if cell.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            object(row.line, "“\(Reason.cleaned(cell))” holds a line break or an invisible sign. Write it in one line.")
        } else if cell.unicodeScalars.count > MemberNames.longestName {
            object(row.line, "A cell is longer than \(MemberNames.longestName) letters. Shorten it.")
        }
        return Reason.cleaned(cell)
    }

    private mutating func accounts(_ row: CSVTable.Row) -> [Account] {
        let written = (columns.cell(.accounts, of: row) ?? "").split { $0.isWhitespace || $0 == ";" || $0 == "," }
        var found: [Account] = []
        for text in written.map(String.init) {
            guard let account = Account(writtenOut: text) else {
                object(
                    row.line,
                    "“\(text)” names no account. Write the chat's name, a colon and the account: matrix:@ana:example.org."
                )
                continue
            }
            guard !found.contains(account) else { continue }
            found.append(account)
            if let first = accounts.updateValue(accounts[account] ?? row.line, forKey: account) {
                object(row.line, "“\(text)” stands in line \(first) too. An account is one person's.")
            }
        }
        return found
    }

    private mutating func address(_ row: CSVTable.Row) -> String? {
        guard let cell = columns.cell(.email, of: row) else { return nil }
        do throws(MailAddress.Flaw) {
            return try MailAddress(cell).text
        } catch {
            object(row.line, "“\(Reason.cleaned(cell))” \(error.advice).")
            return nil
        }
    }

    private mutating func language(_ row: CSVTable.Row) -> Language? {
        guard let cell = columns.cell(.language, of: row) else { return nil }
        switch NameFold.sortKey(cell) {
        case "fr", "french", "francais": return .french
        case "en", "english", "anglais": return .english
        default:
            object(row.line, "“\(Reason.cleaned(cell))” is no language that Bravo speaks. Write fr or en.")
            return nil
        }
    }

    /// The name as it stands in its own line.
    private mutating func named(_ name: String?, _ role: String, _ line: Int) -> String? {
        guard let name else { return nil }
        if let entry = names[NameFold.fold(name)] { return entry.name }
        object(line, "The \(role) “\(name)” is no person of this table. Write the name as in its own line.")
        return nil
    }

    private mutating func object(_ line: Int, _ sentence: String) {
        problems.append(RosterFile.Problem(line: line, sentence: sentence))
    }
}

extension Account {
    /// Reads `matrix:@ana:example.org`.
    fileprivate init?(writtenOut text: String) {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
        let user = text[text.index(after: colon)...]
        guard !user.isEmpty, !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return nil
        }
        self.init(chat: ChatID(String(text[..<colon])), user: UserID(String(user)))
    }

    /// As a roster writes it.
    var writtenOut: String { "\(chat):\(user)" }
}
