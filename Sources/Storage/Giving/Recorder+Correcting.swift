import Foundation
import GRDB
import Praise

/// What follows from taking back and taking out.
extension Recorder {
    /// For good: no later edit of the message counts.
    mutating func takeBack(_ address: MessageAddress, asked heard: HeardMessage) throws {
        guard let giver = try log.giver(of: address) else { return }
        try directory.learn(heard.giver)
        try log.note(address, .deleted, sentAt: now)
        try log.withdraw(address, .deleted, giver: giver)
        try database.run(
            """
            INSERT INTO take_back (chat, asked_room, asked_message, room, message, user, at) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                heard.address.chat, heard.address.room, heard.address.message, address.room, address.message,
                heard.giver.user, now.milliseconds,
            ])
    }

    /// Keeps what must not be shown, and has every post that shows it changed in its place.
    mutating func takeOut(_ taken: [TakenOut], asked heard: HeardMessage) throws {
        try directory.learn(heard.giver)
        let redactions = Redactions(database: database)
        let before = try redactions.all()
        try redactions.add(taken, by: Account(chat: heard.address.chat, user: heard.giver.user), at: now)
        let after = try redactions.all()
        let changed = try Posts(database: database).all().filter { post in
            post.isPerhapsThere && before.applied(to: post.story) != after.applied(to: post.story)
        }
        try queue(Judge.answers(to: heard, changing: changed.map { ($0.key, $0.place) }))
    }

    /// An emoji that joins in, on a message that thanks; any other leaves no trace.
    mutating func putOn(_ emoji: Emoji, by member: Member) throws {
        let target = MessageAddress(chat: emoji.address.chat, room: emoji.address.room, message: emoji.target)
        guard emoji.address.isStorable, target.isStorable else { throw Poison.identifier }
        guard intake.giving.joining.contains(emoji.character), !member.isBot,
            let seen = try log.seen(target), seen.countsAt != nil, try !log.standing(of: target).isEmpty,
            try log.seen(emoji.address)?.revision != .deleted, try !isGiver(member, of: target)
        else { return }
        if member.name == member.user.rawValue {
            try directory.learnUnnamed(member.user)
        } else {
            try directory.learn(member)
        }
        var emoji = emoji
        emoji.sentAt = notTooLate(emoji.sentAt)
        try Joins(database: database, now: now).putOn(
            emoji, countingAt: EditionTable(database: database).openTime(.week, from: emoji.sentAt, in: intake.zone))
    }

    mutating func takeOff(_ emoji: Emoji) throws {
        guard emoji.address.isStorable else { throw Poison.identifier }
        try Joins(database: database, now: now).takeOff(emoji)
    }

    private func isGiver(_ member: Member, of address: MessageAddress) throws -> Bool {
        guard let giver = try log.giver(of: address) else { return true }
        let table = GivingTable(database: database)
        let person = try table.person(Account(chat: address.chat, user: member.user))
        let theirs = try table.person(Account(chat: address.chat, user: giver))
        return giver == member.user || person != nil && person?.id == theirs?.id
    }
}

extension Posts.Post {
    /// Whether it may be read in the chat, now or soon, as it was first worded; what is still to be worded needs no change.
    fileprivate var isPerhapsThere: Bool {
        switch state {
        case .said, .sending, .unknown: true
        case .queued: attempts > 0
        case .merged, .dropped: false
        }
    }
}
