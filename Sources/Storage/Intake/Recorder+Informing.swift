import Foundation
import GRDB
import Praise

/// People without any chat account learn what they were thanked for through others.
extension Recorder {
    /// - Parameter newcomers: whom this revision of the message thanks and the one before did not.
    mutating func inform(_ newcomers: [Member], of thanks: Thanks, team: String?, in heard: HeardMessage) throws {
        let unreached = try newcomers.compactMap(colleague).filter { try roster.accounts(of: $0.person).isEmpty }
        guard !unreached.isEmpty else { return }
        let giver = try directory.person(behind: heard.giver)
        var news = PassOn(names: [], team: team, giver: giver?.name ?? heard.giver.name, reason: thanks.reason)
        var byInformer: [Account: [Colleague]] = [:]
        var byGiver: [Colleague] = []
        for one in unreached {
            if let mailbox = try mailbox(of: one) {
                news.names = [one.name]
                try queue([
                    QueuedSaying(
                        to: .mail(mailbox), saying: .mailed(news),
                        origin: .recipient(heard.address, heard.revision, one.person), purpose: .mailed)
                ])
            } else if let informer = try informer(of: one, besides: giver?.id) {
                byInformer[informer, default: []].append(one)
            } else {
                byGiver.append(one)
            }
        }
        for (informer, people) in byInformer.sorted(by: { $0.key < $1.key }) {
            news.names = people.map(\.name)
            try queue([
                QueuedSaying(
                    to: .person(informer), saying: .passOn(news),
                    origin: .recipient(heard.address, heard.revision, people[0].person), purpose: .passedOn)
            ])
        }
        try ask(giver?.id, toTell: byGiver, in: heard)
    }

    private func colleague(_ member: Member) throws -> Colleague? {
        guard let person = try directory.person(behind: member)?.id,
            try PreferenceTable(database: database).preferences(of: person).isTold
        else { return nil }
        return try roster.colleague(person)
    }

    /// Nil for those who want no more mail too: they are told like people without an address.
    private func mailbox(of colleague: Colleague) throws -> Mailbox? {
        guard intake.sendsMail, let mailbox = colleague.mailbox,
            try !MailStops(database: database).has(mailbox.address)
        else { return nil }
        return mailbox
    }

    /// An account of whoever the roster names, on this chat if possible; the giver would only be told their own words.
    private func informer(of colleague: Colleague, besides giver: PersonID?) throws -> Account? {
        guard let informer = colleague.informedBy, informer != giver else { return nil }
        let accounts = try roster.accounts(of: informer)
        return accounts.first { $0.chat == intake.chat } ?? accounts.first
    }

    /// Once about each person, whatever else is thanked later.
    private mutating func ask(_ giver: PersonID?, toTell people: [Colleague], in heard: HeardMessage) throws {
        guard let giver else { return }
        let names = try people.compactMap { one -> String? in
            try database.run(
                "INSERT OR IGNORE INTO asked_to_tell VALUES (?, ?, ?)", [giver, one.person, now.milliseconds])
            return database.changesCount > 0 ? one.name : nil
        }
        guard !names.isEmpty else { return }
        try queue([
            QueuedSaying(
                to: heard.answerPlace, saying: .tellInPerson(names), origin: .message(heard.address, heard.revision),
                purpose: .tellInPerson)
        ])
    }
}
