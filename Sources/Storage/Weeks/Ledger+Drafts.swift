public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Chooses beforehand and tells those who would be featured, in one transaction.
    ///
    /// Whoever has no account that can be written to is asked nothing: they are featured unless they wanted to be waited for.
    ///
    /// - Parameter due: when the post is made, at the earliest; where somebody is told, an hour from now at the earliest.
    /// - Returns: false when it was drafted or settled before.
    @discardableResult
    public func draft(
        _ period: Period, _ post: PlannedPost, zone: TimeZone, due: Date, at now: Date,
        choose: @escaping @Sendable (StoryFacts) -> Story
    ) async throws(LedgerFailure) -> Bool {
        let mint = mint
        return try await write { database in
            let editions = EditionTable(database: database)
            guard try !editions.isSettled(period, post), try editions.draftedFor(period, post.site) == nil else {
                return false
            }
            let facts = try editions.facts(of: period, post, in: zone, at: now)
            let story = choose(facts)
            let telling = try Telling(story, post, facts, editions, Outbox(database: database, mint: mint, now: now))
            let postAt = telling.reachesNobody ? due : max(due, now + NoticeHours.shortest)
            try editions.draft(period, post.site, postAt: postAt)
            try telling.tell(postAt: postAt)
            return true
        }
    }

    /// When a drafted post is to be made; nil where nothing was drafted.
    public func draftedFor(_ period: Period, _ post: PlannedPost) async throws(LedgerFailure) -> Date? {
        try await read { try EditionTable(database: $0).draftedFor(period, post.site) }
    }

    /// Whether somebody who is to be told has not been yet.
    public func isStillTelling(_ period: Period, _ post: PlannedPost) async throws(LedgerFailure) -> Bool {
        try await read { try EditionTable(database: $0).isStillTelling(period, post.site) }
    }
}

/// Tells those featured in a draft.
private struct Telling {
    let story: Story
    let site: Site
    let facts: StoryFacts
    let editions: EditionTable
    let outbox: Outbox
    let accounts: [PersonID: Account]

    init(_ story: Story, _ post: PlannedPost, _ facts: StoryFacts, _ editions: EditionTable, _ outbox: Outbox) throws {
        self.story = story
        site = post.site
        self.facts = facts
        self.editions = editions
        self.outbox = outbox
        let chats = post.rooms.map(\.chat)
        accounts = try Dictionary(
            uniqueKeysWithValues: story.featured.compactMap { one in
                try editions.account(of: one.person.id, preferring: chats).map { (one.person.id, $0) }
            })
    }

    var reachesNobody: Bool { accounts.isEmpty }

    func tell(postAt: Date) throws {
        for one in story.told {
            let person = one.person.id
            let needsYes = facts.preferences[person]?.featured == .ifYes
            var saying: Int64?
            if let account = accounts[person] {
                let givers = Set(
                    facts.recognitions.filter { $0.recipients.contains { $0.id == person } }.map(\.giver.id))
                let invitation = Invitation(
                    period: story.period, site: site.id, givers: givers.count, quotes: one.quotes.map(\.reason),
                    toldAt: outbox.now, postAt: postAt, needsYes: needsYes)
                saying = try outbox.queueInvitation(invitation, to: account)
            }
            // Told by a machine that was lost since: what was answered then is not known here, so only a yes counts.
            let wasTold = try saying.map(outbox.isSaid) ?? false
            try editions.ask(person, about: story.period, site, by: saying, needsYes: needsYes || wasTold)
        }
    }
}

extension EditionTable {
    /// An account to write to: on one of the chats told where there is one. Those that only stand for somebody are none.
    fileprivate func account(of person: PersonID, preferring chats: [ChatID]) throws -> Account? {
        let accounts = try database.rows(
            "SELECT chat, user FROM account WHERE person = ? AND is_bot = 0 AND user NOT LIKE 'roster/%' ORDER BY chat, user",
            [person]
        ).map { Account(chat: $0["chat"], user: $0["user"]) }
        return accounts.first { chats.contains($0.chat) } ?? accounts.first
    }
}

extension Outbox {
    fileprivate func isSaid(_ id: Int64) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM outbox WHERE id = ? AND state = 'said')", [id])
    }

    /// - Returns: the row.
    fileprivate func queueInvitation(_ invitation: Invitation, to account: Account) throws -> Int64? {
        let origin = QueuedSaying.Origin.invitation(invitation.period, site: invitation.site, account)
        _ = try queue([
            QueuedSaying(to: .person(account), saying: .toldBefore(invitation), origin: origin, purpose: .invitation)
        ])
        return try database.value(
            "SELECT id FROM outbox WHERE key = ?", [try mint.key(for: origin, purpose: .invitation)])
    }
}
