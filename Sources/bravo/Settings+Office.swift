import Bot
import Foundation
import Praise

/// What the settings mean to the rooms behind the gate.
extension Settings {
    var wording: Wording { wording(in: language) }

    func wording(in language: Language) -> Wording {
        Wording(
            language: language, formality: address, zone: timezone, workspace: workspace, posts: week.time,
            titles: titles)
    }

    private var titles: [Period.Kind: String] {
        [Period.Kind.day: day.title, .week: week.title, .month: month.title].compactMapValues(\.self)
    }

    /// Each operator on every chat where such an identifier can be an account.
    var operatorAccounts: [Account] { accounts(of: operators) }

    /// Each of these on every chat where such an identifier can be an account.
    func accounts(of users: [UserID]) -> [Account] {
        chats.flatMap { chat in
            users.filter { $0.isMatrix == (chat.platform == .matrix) }.map { Account(chat: chat.id, user: $0) }
        }
    }

    /// The next moment at which something is told.
    func nextPost(after now: Date) -> Date {
        let week = PostTime.weekly(week.time).next(after: now, in: timezone)
        return plannedPosts.map { $0.time.next(after: now, in: timezone) }.min() ?? week
    }

    /// The same on the workspace's clocks, for people: `2026-11-30 14:00`.
    func nextPostTold(after now: Date) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: timezone).year().month().day().dateTimeSeparator(.space).time(
            includingFractionalSeconds: false)
        return String(nextPost(after: now).formatted(style).dropLast(3))
    }

    /// What answers say of the company.
    var houseRules: HouseRules { HouseRules(values: CompanyValues(giving.values), contact: contact, choice: choice) }

    func postPlan(interval: TimeInterval) -> PostPlan { PostPlan(plannedPosts, interval: interval) }
}

extension UserID {
    /// Whether it is written as Matrix writes accounts: `@ana:example.org`.
    fileprivate var isMatrix: Bool { rawValue.hasPrefix("@") && rawValue.contains(":") }
}
