public import Praise

extension Ledger {
    /// Everybody known on a chat, under the names they have today, ordered by identifier.
    public func members(in chat: ChatID) async throws(LedgerFailure) -> [Member] {
        throw LedgerFailure(.other, "")
    }

    /// The direct room with somebody, where one was opened before.
    public func directRoom(with account: Account) async throws(LedgerFailure) -> RoomID? {
        throw LedgerFailure(.other, "")
    }

    /// Keeps a direct room; the latest counts.
    public func remember(directRoom room: RoomID, with account: Account) async throws(LedgerFailure) {
        throw LedgerFailure(.other, "")
    }
}
