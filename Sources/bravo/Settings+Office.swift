import Bot
import Foundation
import Praise

/// What the settings mean to the rooms behind the gate.
extension Settings {
    var wording: Wording { wording(in: language) }

    func wording(in language: Language) -> Wording {
        Wording(language: language, formality: address, zone: timezone, workspace: workspace, posts: week.time)
    }

    /// Each operator on every chat where such an identifier can be an account.
    var operatorAccounts: [Account] { accounts(of: operators) }

    /// Each of these on every chat where such an identifier can be an account.
    func accounts(of users: [UserID]) -> [Account] {
        chats.flatMap { chat in
            users.filter { $0.isMatrix == (chat.platform == .matrix) }.map { Account(chat: chat.id, user: $0) }
        }
    }

    var announcingRooms: [Addressee] {
        chats.compactMap { chat in chat.announce.map { .room(chat.id, $0) } }
    }

    /// The next moment at which a week is told.
    func nextPost(after now: Date) -> Date {
        let week = Week(containing: now, in: timezone)
        let last = self.week.time.due(after: week.previous(in: timezone), in: timezone)
        return last > now ? last : self.week.time.due(after: week, in: timezone)
    }

    /// The same on the workspace's clocks, for people: `2026-11-30 09:00`.
    func nextPostTold(after now: Date) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: timezone).year().month().day().dateTimeSeparator(.space).time(
            includingFractionalSeconds: false)
        return String(nextPost(after: now).formatted(style).dropLast(3))
    }

    /// What answers say of the company.
    var houseRules: HouseRules { HouseRules(values: CompanyValues(giving.values), contact: contact, choice: choice) }

    func weekPlan(interval: TimeInterval) -> WeekPlan {
        WeekPlan(
            post: week.time, rooms: announcingRooms, tellsEmptyWeeks: week.whenEmpty == .post, choice: choice,
            interval: interval)
    }
}

extension UserID {
    /// Whether it is written as Matrix writes accounts: `@ana:example.org`.
    fileprivate var isMatrix: Bool { rawValue.hasPrefix("@") && rawValue.contains(":") }
}
