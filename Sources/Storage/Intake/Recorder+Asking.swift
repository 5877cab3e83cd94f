import Foundation
import Praise

/// What people wish, and what they are told of thanks.
extension Recorder {
    func apply(_ change: PreferenceChange, by user: UserID) throws {
        let account = Account(chat: intake.chat, user: user)
        guard let person = try PeopleTable(database: database).person(of: account) else { return }
        let table = PreferenceTable(database: database)
        try table.set(table.preferences(of: person).with(change), of: person, at: now)
    }

    /// One message for each person and thank, however often its words are corrected. Whether they wish it, and what it says,
    /// is looked up when it is said. Who has no account on this chat is told on another, if they have one.
    mutating func tell(_ recipients: [Member], of address: MessageAddress) throws {
        guard intake.tellsThanked else { return }
        try queue(
            recipients.filter { !$0.isBot }.compactMap { member in
                let here = Account(chat: address.chat, user: member.user)
                guard let account = try member.standsFor.map({ try roster.accounts(of: $0).first }) ?? here else {
                    return nil
                }
                return QueuedSaying(
                    to: .person(account), saying: .told(address), origin: .person(account, address), purpose: .told)
            })
    }
}
