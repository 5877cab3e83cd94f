import Foundation
import GRDB
import Praise

extension Outbox {
    /// Mails to an address that nobody has tried to send yet end here; thanks that were in them are told by whoever the roster
    /// names instead, if it names anybody but the giver.
    ///
    /// What may already have been sent is left to how it ends by itself.
    /// - Returns: how many there were.
    func dropMails(to address: MailAddress) throws -> Int {
        let rows = try database.rows(
            "SELECT * FROM outbox WHERE chat = ? AND state = 'queued' AND due_at IS NOT NULL ORDER BY id", [ChatID.mail]
        )
        let items = rows.compactMap { try? OutboxItem(row: $0) }.filter { item in
            guard case .mail(let box) = item.to else { return false }
            return box.address.caseless == address.caseless
        }
        for item in items {
            try settle(item.id, .leftOut(reason: MailStop.reason))
            if case .mailed(let news) = item.saying { try passOn(news, of: address, after: item.key) }
        }
        return items.count
    }

    private func passOn(_ news: PassOn, of address: MailAddress, after key: SendKey) throws {
        let roster = RosterTable(database: database)
        let owner = try roster.all().first { $0.email?.lowercased() == address.caseless && news.names == [$0.name] }
        guard let informer = owner?.informedBy, try roster.colleague(informer)?.name != news.giver,
            let account = try roster.accounts(of: informer).first
        else { return }
        _ = try insert(.passOn(news), to: .person(account), purpose: .passedOn, key: mint.key(again: key))
    }
}
