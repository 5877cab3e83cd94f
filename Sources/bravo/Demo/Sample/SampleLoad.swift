import Foundation
import Praise
import Storage
import Web

/// Lives the sample company's year in a ledger: hears each week's messages as a listener would and settles each week when it
/// is over.
///
/// The posts and confirmations of the past are left out, with that reason beside them. What the last two weeks leave to be
/// said stays in the outbox: the bot says it when it begins.
struct SampleLoad {
    let company: SampleCompany
    let settings: Settings
    let chat: ChatID
    let ledger: Ledger
    /// Gets the messages of the last two weeks.
    let book: SalonBook
    let progress: SampleProgress

    /// - Returns: how many messages thank somebody.
    func run() async throws -> Int {
        let hearing = try await begin()
        var recorded = 0
        for (index, week) in company.weeks.enumerated() {
            progress.show(index + 1, of: company.weeks.count)
            recorded += try await hear(week, hearing)
            try await settle(week)
            if !week.isRecent {
                _ = try await ledger.leaveOut(
                    whatWaitsIn: chat, because: "The sample company's past is not said again.", at: now(in: week))
            }
        }
        progress.end()
        return recorded
    }

    private var zone: TimeZone { settings.timezone }
    private var room: RoomID { RoomID(book.cast.room) }

    /// The roster, and the names to read by.
    private func begin() async throws -> SampleHearing {
        let start = company.start(in: zone)
        let entries = SampleStaff.roster(in: company.language, on: chat, at: company.end, zone: zone)
        let table = RosterFile(CSVTable(RosterFile.csv(entries, in: company.language)))
        _ = try await ledger.importRoster(table, at: start)
        try await ledger.plan(settings.plannedPosts, at: start)
        let roster = try await ledger.roster(since: nil)?.people ?? []
        return SampleHearing(
            chat: chat, room: room, names: SampleHearing.names(roster, on: chat), values: settings.givingRules.values)
    }

    private func hear(_ week: SampleWeek, _ hearing: SampleHearing) async throws -> Int {
        var heard: [Heard] = week.ago == SampleCompany.weeksOfYear ? [.joined(room)] : []
        for (index, thank) in week.thanks.enumerated() {
            let id = week.isRecent ? try book.recall(SalonPast(thank)) : "\(week.week)-\(index + 1)"
            heard += hearing.heard(thank, as: MessageID(id))
        }
        if week.ago == SampleCompany.weeksOfYear - 10 { heard += wishes(week, hearing) }
        let intake = Intake(
            chat: chat, stream: "events", heard: heard, next: Cursor(rawValue: book.cursor),
            caughtUpAt: now(in: week), clockDifference: week.ago == 0 ? 0 : nil, zone: zone,
            giving: settings.givingRules, tellsThanked: week.isRecent)
        return try await ledger.record(intake, at: now(in: week)).recorded
    }

    private func wishes(_ week: SampleWeek, _ hearing: SampleHearing) -> [Heard] {
        SampleStaff.everybody.compactMap { one in
            one.wish.map { hearing.heard($0, from: one.id, at: now(in: week) - 3 * 86_400) }
        }
    }

    /// Every post that is due by the noon after the week.
    private func settle(_ week: SampleWeek) async throws {
        let moment = min(week.week.interval(in: zone).end + 12 * 3600, company.end)
        for post in settings.plannedPosts {
            let choice = post.choice
            for due in try await ledger.due(post, zone: zone, at: moment, trusted: moment) {
                _ = try await ledger.settle(due.period, post, zone: zone, at: due.due) {
                    StoryChoice.story(of: $0, by: choice, consent: $1 ?? .untold($0))
                }
            }
        }
    }

    private func now(in week: SampleWeek) -> Date { min(week.week.interval(in: zone).end, company.end) }
}

extension SalonPast {
    fileprivate init(_ thank: SampleThank) {
        let typing = SampleTyping(thank: thank)
        self.init(
            sender: thank.giver, sentAt: thank.sentAt, text: typing.salonText, mentions: typing.mentions,
            reactions: thank.joins.map {
                Reaction(user: $0.person, emoji: SampleHearing.joining, at: thank.sentAt + $0.delay)
            })
    }
}
