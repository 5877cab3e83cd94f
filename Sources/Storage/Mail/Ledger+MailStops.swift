public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// What stands for an address in a link, always the same, and telling nothing without this ledger.
    public func mailToken(for address: MailAddress) -> MailToken? { mint.token(for: address) }

    /// Whom a link is for; nil for one that this ledger never made, or made for an address it no longer knows.
    public func mailbox(behind token: MailToken) async throws(LedgerFailure) -> Mailbox? {
        let mint = mint
        return try await read { database in
            try MailStops(database: database).mailboxes().first {
                mint.token(for: $0.address)?.isSame(as: token) == true
            }
        }
    }

    /// From now on nothing is sent to an address, nor queued for it; what waits is dropped.
    ///
    /// - Returns: whether that is new, and how many mails waited.
    @discardableResult
    public func stopMail(
        to address: MailAddress, at now: Date
    ) async throws(LedgerFailure) -> (isNew: Bool, dropped: Int) {
        let mint = mint
        return try await write { database in
            let isNew = try MailStops(database: database).add(address, at: now)
            return (isNew, try Outbox(database: database, mint: mint, now: now).dropMails(to: address))
        }
    }

    /// - Returns: false where mail was not stopped.
    @discardableResult
    public func resumeMail(to address: MailAddress) async throws(LedgerFailure) -> Bool {
        try await write { try MailStops(database: $0).remove(address) }
    }

    /// By address.
    public func mailStops() async throws(LedgerFailure) -> [MailStop] {
        try await read { try MailStops(database: $0).all() }
    }

    /// How many mails wait to go out, and since when the oldest does; nil where none waits.
    public func waitingMails() async throws(LedgerFailure) -> (count: Int, since: Date)? {
        try await read { database in
            let row = try database.row(
                "SELECT count(*) AS count, min(queued_at) AS since FROM outbox WHERE chat = ? AND due_at IS NOT NULL",
                [ChatID.mail])
            guard let row, let since = row["since"] as Int64? else { return nil }
            return (row["count"], Date(milliseconds: since))
        }
    }
}
