public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// The language of what is said to one person alone; nil where neither they nor the roster say, so that it is the workspace's.
    public func language(of account: Account) async throws(LedgerFailure) -> Language? {
        try await read { try PreferenceTable(database: $0).language(of: account) }
    }

    /// What answers a question, as things are now; nil where there is nothing to answer it from.
    public func answer(
        to question: Question, rules: HouseRules, in language: Language, zone: TimeZone
    ) async throws(LedgerFailure) -> Answer? {
        try await read {
            try AnswerReader(database: $0, question: question, rules: rules, language: language, zone: zone).answer()
        }
    }

    /// What somebody is told of a thank; nil once it thanks them no longer.
    public func telling(of address: MessageAddress, to account: Account) async throws(LedgerFailure) -> Telling? {
        try await read { try TellingReader(database: $0).telling(of: address, to: account) }
    }

    /// Everything kept about the person behind an account, or of that name; nobody or several for a name that does not tell.
    public func people(named name: String) async throws(LedgerFailure) -> [Account] {
        try await read { database in
            let rows = try database.rows(
                """
                SELECT chat, user FROM account LEFT JOIN colleague USING (person)
                WHERE user = ? OR coalesce(colleague.name, account.name) = ?
                GROUP BY person ORDER BY chat, user
                """, [name, name])
            return rows.map { Account(chat: $0["chat"], user: $0["user"]) }
        }
    }

    /// Everything kept about the person behind an account.
    public func data(of account: Account, at now: Date) async throws(LedgerFailure) -> PersonalData? {
        try await read { try PersonReader(database: $0).data(of: account, upTo: now) }
    }
}
