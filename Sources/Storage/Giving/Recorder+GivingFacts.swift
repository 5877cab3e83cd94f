import Foundation
import GRDB
import Praise

/// What the judge has to know of giving and taking back.
extension Recorder {
    /// Seconds between two hints to one person.
    private static let hintPause: TimeInterval = 7 * 86_400

    func givingFacts(about heard: HeardMessage, sentAt: Date) throws -> GivingFacts {
        let giver = Account(chat: heard.address.chat, user: heard.giver.user)
        switch heard.reading {
        case .command(.thanks(let thanks)): return try facts(about: thanks, heard, by: giver, sentAt: sentAt)
        case .command(.request(let request)) where request.kind == .undo:
            return GivingFacts(takingBack: try takingBack(request, heard, by: giver))
        case .command(.request(let request)) where request.kind == .withdraw:
            return GivingFacts(takingOut: try takingOut(request, heard, by: giver))
        default: return GivingFacts()
        }
    }

    private func facts(
        about thanks: Thanks, _ heard: HeardMessage, by giver: Account, sentAt: Date
    ) throws -> GivingFacts {
        let (rules, table) = (intake.giving, GivingTable(database: database))
        let day = Calendar.day(of: sentAt, in: intake.zone)
        return GivingFacts(
            perDay: rules.perDay,
            givenToday: rules.perDay == nil ? 0 : try table.count(by: giver, in: day, besides: heard.address),
            hasPassedOn: try thanks.isFromCustomer ? table.hasPassedOn(giver, besides: heard.address) : true,
            joiningEmoji: rules.joining.emoji.first,
            mayHint: try rules.hasHints && !table.hadHint(giver, since: now.addingTimeInterval(-Self.hintPause)))
    }

    private func takingBack(_ request: Request, _ heard: HeardMessage, by asker: Account) throws -> TakingBackFacts {
        let table = GivingTable(database: database)
        let address =
            try request.repliesTo.map { try table.subject(of: place(of: $0, heard)) }
            ?? table.latest(by: asker, in: heard.isDirect ? nil : heard.address.room)
        return TakingBackFacts(
            target: try address.flatMap { try target($0, askedBy: asker) }, isModerator: isModerator(asker),
            isRepeated: try database.holds(
                """
                SELECT EXISTS (SELECT 1 FROM take_back WHERE chat = ? AND asked_room = ? AND asked_message = ?)
                """, [heard.address.chat, heard.address.room, heard.address.message]))
    }

    private func target(_ address: MessageAddress, askedBy asker: Account) throws -> TakingBackFacts.Target? {
        guard let seen = try log.seen(address), let giver = try log.givingMember(of: address) else { return nil }
        let table = GivingTable(database: database)
        let person = try table.person(Account(chat: address.chat, user: giver.user))
        let week = Week(containing: seen.countsAt ?? seen.sentAt, in: intake.zone)
        return TakingBackFacts.Target(
            address: address, giver: giver, isAskers: try person != nil && person?.id == table.person(asker)?.id,
            recipients: try log.standing(of: address), sentAt: seen.sentAt,
            isSettled: try EditionTable(database: database).isSettled(.week(week)))
    }

    private func takingOut(_ request: Request, _ heard: HeardMessage, by asker: Account) throws -> TakingOutFacts? {
        let table = GivingTable(database: database)
        // Whoever was never thanked and never thanked has nothing in a post.
        let person = try table.person(asker) ?? Person(id: PersonID(rawValue: 0), name: heard.giver.name)
        let named = try heard.findings.compactMap { finding -> PersonID? in
            guard case .member(let member) = finding else { return nil }
            return try table.person(Account(chat: asker.chat, user: member.user))?.id
        }
        let (posts, target) = (Posts(database: database), request.repliesTo.map { place(of: $0, heard) })
        let taken = try Redactions(database: database).all()
        return TakingOutFacts(
            asker: person, isModerator: isModerator(asker), named: named,
            thank: try target.flatMap { try table.thank(table.subject(of: $0)) },
            story: try target.flatMap { try posts.post(at: $0)?.story }.map(taken.applied),
            told: try posts.all().map(\.story).map(taken.applied))
    }

    private func place(of reply: ReplyTarget, _ heard: HeardMessage) -> MessageAddress {
        MessageAddress(chat: heard.address.chat, room: heard.address.room, message: reply.message)
    }

    private func isModerator(_ account: Account) -> Bool { intake.giving.moderators.contains(account) }
}

extension Calendar {
    /// The day of an instant on the clocks of a zone, from midnight to midnight.
    fileprivate static func day(of instant: Date, in zone: TimeZone) -> DateInterval {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.dateInterval(of: .day, for: instant) ?? DateInterval(start: instant, duration: 0)
    }
}
