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
/// | `email` / `courriel` | an address, for people without an account |
/// | `language` / `langue` | `fr`, `en`, or the language's name |
/// | `informed by` / `prévenu par` | who tells them that they were thanked, where they have neither account nor address |
/// | `arrival` / `arrivée` | the day they came, as 2026-11-25 |
/// | `away` / `absence` | `yes` or `oui` for somebody who is away |
public struct RosterFile: Hashable, Sendable {
    public var entries: [Entry]
    /// What has to be mended, each with its line; nothing may be used while there is any.
    public var problems: [Problem]

    public struct Entry: Hashable, Sendable {
        /// Of the file, from 1.
        public var line: Int
        public var name: String
        /// Each once.
        public var accounts: [Account]
        public var service: String?
        /// By the name in their own line, like who informs them.
        public var manager: String?
        public var email: String?
        public var language: Language?
        public var informedBy: String?
        /// As 2026-11-25.
        public var arrival: String?
        public var isAway: Bool

        public init(
            line: Int = 0, name: String, accounts: [Account] = [], service: String? = nil, manager: String? = nil,
            email: String? = nil, language: Language? = nil, informedBy: String? = nil, arrival: String? = nil,
            isAway: Bool = false
        ) {
            self.line = line
            self.name = name
            self.accounts = accounts
            self.service = service
            self.manager = manager
            self.email = email
            self.language = language
            self.informedBy = informedBy
            self.arrival = arrival
            self.isAway = isAway
        }
    }

    public struct Problem: Hashable, Sendable, CustomStringConvertible {
        public var line: Int
        /// A sentence: what is wrong and what to do.
        public var sentence: String
        public var description: String { "line \(line): \(sentence)" }

        init(line: Int, sentence: String) {
            self.line = line
            self.sentence = sentence
        }
    }

    public init(_ table: CSVTable) {
        var reader = RosterReader(table)
        reader.read()
        entries = reader.entries
        problems = reader.problems.sorted { $0.line < $1.line }
    }

    /// What is wrong where only these chats are known.
    public func problems(knowing chats: [ChatID]) -> [Problem] {
        let known = chats.map(\.rawValue).joined(separator: ", ")
        return entries.flatMap { entry in
            entry.accounts.filter { !chats.contains($0.chat) }.map { account in
                Problem(
                    line: entry.line,
                    sentence: "“\(account.chat)” is no chat of the settings. Before the colon stands one of: \(known).")
            }
        }
    }
}
