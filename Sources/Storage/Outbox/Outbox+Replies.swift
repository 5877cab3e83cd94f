import Foundation
import GRDB
import Praise

extension Outbox {
    /// What we said as a message; nil for a message of somebody else's, or one that this version cannot read.
    func said(as message: MessageID, in chat: ChatID) throws -> OutboxItem? {
        let row = try database.row(
            "SELECT * FROM outbox INDEXED BY outbox_remote WHERE chat = ? AND remote_id = ?", [chat, message])
        return row.flatMap { try? OutboxItem(row: $0) }
    }
}
