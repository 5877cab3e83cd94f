import Foundation
import Praise

/// The only place that asks the judge: its facts are read in the transaction that its judgement is written in.
extension Recorder {
    mutating func record(_ heard: HeardMessage) throws {
        var heard = heard
        heard.sentAt = notTooLate(heard.sentAt)
        guard heard.address.isStorable, !heard.revision.rawValue.utf8.contains(0) else { throw Poison.identifier }
        if try answered(heard) { return }
        if try replied(heard) { return }
        let seen = try log.seen(heard.address)
        // What was never for Bravo leaves no trace, unless an earlier state of it may still be on its way.
        if seen == nil, heard.reading == .notForUs, heard.revision == .original { return }
        if let seen, heard.revision <= seen.revision { return }
        // A message is its sender's: what somebody else makes of it is no revision of it.
        if seen != nil, let giver = try log.giver(of: heard.address), giver != heard.giver.user { return }

        let facts = try facts(about: heard, seen: seen)
        let judgement = Judge.judge(heard, facts: facts)
        try log.note(heard.address, heard.revision, sentAt: heard.sentAt)
        switch judgement.entry {
        case .nothing: break
        case .given(let recipients, let team, let thanks):
            try give(heard, to: recipients, team: team, thanks, seen: seen)
        case .withdrawn:
            try directory.learn(heard.giver)
            try log.withdraw(heard.address, heard.revision, giver: heard.giver.user)
        case .takenBack(let address): try takeBack(address, asked: heard)
        case .takenOut(let taken): try takeOut(taken, asked: heard)
        }
        if let change = judgement.change {
            try directory.learn(heard.giver)
            try apply(change, by: heard.giver.user)
        }
        try queue(judgement.sayings)
        if case .given(let recipients, let team, let thanks) = judgement.entry {
            let newcomers = recipients.filter { one in !facts.standing.contains { $0.user == one.user } }
            try inform(newcomers, of: thanks, team: team, in: heard)
        }
        if judgement.sayings.contains(where: { $0.purpose == .hint }) {
            try GivingTable(database: database).noteHint(
                to: Account(chat: heard.address.chat, user: heard.giver.user), at: now)
        }
    }

    /// A sender's server may stamp what it likes; nothing counts for a week to come. Which one that is, a chat knows better
    /// than a clock of ours that was set back.
    func notTooLate(_ time: Date) -> Date {
        min(time, now.addingTimeInterval(3600 + max(0, intake.clockDifference ?? 0)))
    }

    /// A message that was taken away thanks nobody, whichever of its states come by later.
    func recordDeletion(of address: MessageAddress) throws {
        guard address.isStorable else { throw Poison.identifier }
        if try Joins(database: database, now: now).takeOff(address) { return }
        let seen = try log.seen(address)
        if let seen, seen.revision >= .deleted { return }
        let giver = try log.giver(of: address)
        try log.note(address, .deleted, sentAt: seen?.sentAt ?? now)
        if let giver { try log.withdraw(address, .deleted, giver: giver) }
    }

    private func facts(about heard: HeardMessage, seen: SeenMessage?) throws -> JudgeFacts {
        let time = seen?.countsAt ?? seen?.sentAt ?? heard.sentAt
        return JudgeFacts(
            hasGivenBefore: try log.hasGiven(heard.giver.user, besides: heard.address),
            latestRevision: seen?.revision,
            sentAt: seen?.sentAt,
            standing: seen?.countsAt == nil ? [] : try log.standing(of: heard.address),
            standingTeam: seen?.countsAt == nil ? nil : try log.team(of: heard.address),
            people: try people(in: heard),
            hasThankedTeam: try log.hasThankedTeam(heard.giver.user, besides: heard.address),
            isSettled: try EditionTable(database: database).isSettled(
                .week(Week(containing: time, in: intake.zone))),
            giving: try givingFacts(about: heard, sentAt: seen?.sentAt ?? heard.sentAt))
    }

    /// Who is behind each account that the message has to do with.
    private func people(in heard: HeardMessage) throws -> [UserID: Person] {
        let members = heard.findings.flatMap { finding -> [Member] in
            switch finding {
            case .member(let member): [member]
            case .team(_, let members): members
            case .ambiguous, .unknown: []
            }
        }
        return try ([heard.giver] + members).reduce(into: [:]) { people, member in
            people[member.user] = try directory.person(behind: member)
        }
    }

    private mutating func give(
        _ heard: HeardMessage, to recipients: [Member], team: String?, _ thanks: Thanks, seen: SeenMessage?
    ) throws {
        for member in [heard.giver] + recipients { try directory.learn(member) }
        if seen?.countsAt == nil {
            let sentAt = seen?.sentAt ?? heard.sentAt
            let editions = EditionTable(database: database)
            try log.count(heard.address, at: try editions.openTime(.week, from: sentAt, in: intake.zone))
            try editions.count(heard.address, sentAt: sentAt, in: intake.zone)
        }
        try log.give(
            heard.address, heard.revision, giver: heard.giver.user, to: recipients, team: team, thanks)
        try tell(recipients, of: heard.address)
        countRecognition()
    }
}
