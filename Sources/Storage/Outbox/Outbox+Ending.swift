import Foundation
import GRDB
import Praise

/// What follows from the end of a saying, whether its answer, its echo or nobody told of it.
extension Outbox {
    /// Forgets what was asked or what is missing, and goes on with the next message of the same answer.
    func conclude(_ id: Int64) throws {
        guard let row = try database.row("SELECT * FROM outbox WHERE id = ?", [id]),
            let item = try? OutboxItem(row: row), let state = OutboxState(rawValue: row["state"]),
            state == .said || state == .dropped || state == .merged
        else { return }
        switch item.saying {
        case .question(let question):
            if question.kind == .myData, state == .said { _ = try queue([question.next]) }
            try replace(id, by: .question(question.forgotten))
        // What was refused is kept: the one who said what is missing has nobody else to tell it.
        case .digest(.need(let need)) where state == .said: try replace(id, by: .digest(.need(need.forgotten)))
        default: break
        }
    }

    private func replace(_ id: Int64, by saying: Saying) throws {
        try database.run("UPDATE outbox SET saying = ? WHERE id = ?", [try JSONText.encode(saying), id])
    }

    /// From its first try on, a notice of what is kept counts as given, so that it is given once: where the chat refuses it,
    /// the operators are told, and the outbox keeps it for them.
    func noteNotice(_ id: Int64, to account: Account) throws {
        try database.run(
            """
            INSERT OR IGNORE INTO privacy_notice (person, outbox, at)
            SELECT person, ?, ? FROM account WHERE chat = ? AND user = ?
            """, [id, now.milliseconds, account.chat, account.user])
    }
}
