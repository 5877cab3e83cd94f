import GRDB
import Praise

/// Where one person's digest goes: a direct room, a mailbox, both or neither.
struct DigestPlaces {
    private let reader: PersonID
    let account: Account?
    private let mailbox: Mailbox?

    init(_ reader: PersonID, _ reach: DigestReach, in database: Database) throws {
        self.reader = reader
        let roster = RosterTable(database: database)
        let accounts = try roster.accounts(of: reader)
        account = reach.chats.lazy.compactMap { chat in accounts.first { $0.chat == chat } }.first
        mailbox = reach.sendsMail ? try roster.mailbox(of: reader) : nil
    }

    var addressees: [Addressee] { [account.map(Addressee.person), mailbox.map(Addressee.mail)].compactMap(\.self) }

    func sayings(_ digest: ManagerDigest) -> [QueuedSaying] {
        let period = Period.week(digest.week)
        let items = digest.items.enumerated().map { Saying.digest(.item($1, $0 + 1)) }
        let closing: [Saying] = digest.hasMore ? [.digest(.closing(digest))] : []
        return inChat([.digest(.opening(digest))] + items + closing, .manager, period)
            + byMail(.digest(.letter(digest, isInChat: account != nil)), .manager, period)
    }

    func sayings(_ digest: DirectorDigest) -> [QueuedSaying] {
        let item = digest.item.map { [Saying.digest(.directorItem($0))] } ?? []
        return inChat([.digest(.directorOpening(digest))] + item, .director, digest.period)
            + byMail(.digest(.directorLetter(digest, isInChat: account != nil)), .director, digest.period)
    }

    /// One message after the other.
    func inChat(_ sayings: [Saying], _ kind: DigestKind, _ period: Period) -> [QueuedSaying] {
        guard let account else { return [] }
        return sayings.enumerated().map { part, saying in
            QueuedSaying(
                to: .person(account), saying: saying,
                origin: .digest(reader, kind, period, by: account.chat, part: part), purpose: .digest)
        }
    }

    func byMail(_ saying: Saying, _ kind: DigestKind, _ period: Period) -> [QueuedSaying] {
        guard let mailbox else { return [] }
        return [
            QueuedSaying(
                to: .mail(mailbox), saying: saying, origin: .digest(reader, kind, period, by: .mail, part: 0),
                purpose: .digest)
        ]
    }
}

extension RosterTable {
    /// Nil where the roster has no address, or none that can be written to.
    func mailbox(of person: PersonID) throws -> Mailbox? {
        guard let colleague = try colleague(person), let text = colleague.email, let address = try? MailAddress(text)
        else { return nil }
        let own = try PreferenceTable(database: database).preferences(of: person).language
        return Mailbox(address, name: colleague.name, language: own ?? colleague.language)
    }
}
