import Foundation
import GRDB
import Praise

/// Who wants no more mail, inside one transaction.
struct MailStops {
    let database: Database

    func all() throws -> [MailStop] {
        try database.rows("SELECT address, at FROM mail_stop ORDER BY address").map { row in
            MailStop(address: row["address"], since: Date(milliseconds: row["at"]))
        }
    }

    func has(_ address: MailAddress) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM mail_stop WHERE address = ?)", [address.caseless])
    }

    /// Whether it is a mailbox that nothing is sent to.
    func has(_ addressee: Addressee) throws -> Bool {
        guard case .mail(let mailbox) = addressee else { return false }
        return try has(mailbox.address)
    }

    /// Since when; nil where mail may come.
    func since(_ text: String?) throws -> Date? {
        let at: Int64? = try database.value("SELECT at FROM mail_stop WHERE address = lower(?)", [text])
        return at.map(Date.init(milliseconds:))
    }

    /// - Returns: whether that is new.
    func add(_ address: MailAddress, at now: Date) throws -> Bool {
        try database.run("INSERT OR IGNORE INTO mail_stop VALUES (?, ?)", [address.caseless, now.milliseconds])
        return database.changesCount > 0
    }

    /// - Returns: whether it was there.
    func remove(_ address: MailAddress) throws -> Bool {
        try database.run("DELETE FROM mail_stop WHERE address = ?", [address.caseless])
        return database.changesCount > 0
    }

    /// Everybody who was, or could have been, written to: the newest spelling and language of each address.
    func mailboxes() throws -> [Mailbox] {
        let written = try database.rows("SELECT DISTINCT addressee FROM outbox WHERE chat = ?", [ChatID.mail])
            .compactMap { row -> Mailbox? in
                guard case .mail(let box) = try? JSONText.decode(Addressee.self, from: row["addressee"]) else {
                    return nil
                }
                return box
            }
        let listed = try RosterTable(database: database).all().compactMap(\.mailbox)
        let stopped = try all().compactMap { (try? MailAddress($0.address)).map { Mailbox($0) } }
        return listed + written + stopped
    }
}

extension Colleague {
    /// Where they can be written to; nil without an address, and with one that is none.
    var mailbox: Mailbox? {
        guard let email, let address = try? MailAddress(email) else { return nil }
        return Mailbox(address, name: name, language: language)
    }
}
