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

    /// The direct room with somebody, where one was opened before.
    public func directRoom(with account: Account) async throws(LedgerFailure) -> RoomID? {
        try await read { database in
            try database.value(
                "SELECT room FROM direct_room WHERE chat = ? AND user = ?", [account.chat, account.user])
        }
    }

    /// Keeps a direct room; the latest counts.
    public func remember(directRoom room: RoomID, with account: Account) async throws(LedgerFailure) {
        try await write { database in
            try database.run(
                "INSERT INTO direct_room VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET room = excluded.room",
                [account.chat, account.user, room])
        }
    }
}
