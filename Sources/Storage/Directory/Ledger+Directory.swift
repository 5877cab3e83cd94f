import GRDB
public import Praise

extension Ledger {
    /// Every account known on a chat, under the name it has there today, ordered by identifier.
    public func members(in chat: ChatID) async throws(LedgerFailure) -> [Member] {
        try await read { database in
            try database.rows(
                "SELECT user, name, is_bot, stands_for FROM account WHERE chat = ? AND stands_for IS NULL ORDER BY user",
                [chat]
            ).map(Member.init(row:))
        }
    }
}
