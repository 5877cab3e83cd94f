import GRDB
public import Praise

extension Ledger {
    /// Everybody known on a chat, under the names they have today, ordered by identifier.
    public func members(in chat: ChatID) async throws(LedgerFailure) -> [Member] {
        try await read { database in
            try database.rows("SELECT user, name, is_bot FROM account WHERE chat = ? ORDER BY user", [chat])
                .map(Member.init(row:))
        }
    }
}
