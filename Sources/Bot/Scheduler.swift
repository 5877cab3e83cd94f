import Chat
import Foundation
public import Logging
import Praise
public import ServiceLifecycle
public import Storage

/// Settles each period once: asks, over and over, which due ones have no row, rather than trusting a timer.
public struct Scheduler: Service {
    let plan: PostPlan
    let connections: [ChatConnection]
    let ledger: Ledger
    let office: Office
    let logger: Logger
    /// Uptime when this scheduler began: a chat gets two hours from then to catch up, however late it is.
    let startedAt: TimeInterval

    public init(
        _ plan: PostPlan, connections: [ChatConnection], ledger: Ledger, office: Office, logger: Logger
    ) {
        self.plan = plan
        self.connections = connections
        self.ledger = ledger
        self.office = office
        self.logger = logger
        startedAt = office.timepiece.uptime()
    }

    public func run() async throws {
        let rounds = Rounds(
            interval: plan.interval, waiting: "A post waits.", timepiece: office.timepiece, logger: logger)
        await rounds.run { try await step() }
    }

    /// Tells beforehand, settles or skips what is due. Returns what a due period waits for, nil when nothing waits.
    func step() async throws -> String? {
        let now = office.timepiece.now()
        // A chat that is no longer in the settings has no say.
        let progress = try await ledger.progress().filter { one in connections.contains { $0.id == one.chat } }
        let verdict = ClockCheck.verdict(progress.map(\.clockReading), now: now)
        if verdict == .trusted { try await ledger.plan(plan.posts, at: now) }
        let owed = try await owed(verdict, now: now)
        guard !owed.isEmpty else { return nil }
        if let doubt = doubt(verdict) { return doubt }
        if let behind = try await reasonToCatchUp(now: now) { return behind }
        var reason: String?
        for (post, due) in owed {
            let news = try await treat(due, post, progress, now: now)
            reason = reason ?? news
        }
        return reason
    }

    /// What is to be done by now, a post at a time.
    private func owed(_ verdict: ClockCheck.Verdict, now: Date) async throws -> [(PlannedPost, [Owed])] {
        // Corrected by a clock that can be trusted alone: one set back by a year would owe a year of posts for good.
        let trusted = verdict == .trusted ? now : .distantFuture
        var owed: [(PlannedPost, [Owed])] = []
        for post in plan.posts {
            let due = try await ledger.due(
                post, zone: office.zone, at: now, trusted: trusted, ahead: post.notice > 0 ? Owed.furthestAhead : 0)
            let ripe = due.map { Owed($0, post, in: office.zone) }.filter { $0.start <= now }
            if !ripe.isEmpty { owed.append((post, ripe)) }
        }
        return owed
    }

    private func treat(
        _ owed: [Owed], _ post: PlannedPost, _ progress: [StreamProgress], now: Date
    ) async throws -> String? {
        for one in owed {
            // What was heard was told in time, by the machine that the ledger was restored from.
            let wasTold = try await ledger.wasHeard(one.period, in: post.rooms)
            if !wasTold && now.timeIntervalSince(one.due) > PostPlan.longestDelay(of: post.kind) {
                // Of days left out together, one tells of all.
                try await skip(one, post, isTold: post.kind != .day || one.period == owed.last?.period, now: now)
            } else if let reason = reasonToWait(for: one, progress, now: now) {
                return reason
            } else if one.isTold, !wasTold, let reason = try await tellBeforehand(one, post, now: now) {
                return reason
            } else if try await isRipe(one, post, now: now) || wasTold {
                try await settle(one.period, post, now: now)
            }
        }
        return nil
    }

    /// A clock that jumped must not settle a year of weeks: the chats' own clocks have to agree first.
    private func doubt(_ verdict: ClockCheck.Verdict) -> String? {
        switch verdict {
        case .trusted: nil
        case .unmeasured: "no chat has told the time in the last minutes"
        case .differs(let chat, let seconds):
            "our clock and that of \(chat) differ by \(seconds) s; set the machine's clock (NTP)"
        }
    }

    /// In a restored ledger a period may seem open that the lost machine told: the chats say, given the usual two hours.
    private func reasonToCatchUp(now: Date) async throws -> String? {
        let behind = try await ledger.catchingUp(by: now).first { one in connections.contains { $0.id == one.chat } }
        guard let behind, office.timepiece.uptime() - startedAt < PostPlan.longestWait else { return nil }
        return "\(behind.chat) has not been read past the restore of the ledger"
    }

    private func reasonToWait(for owed: Owed, _ progress: [StreamProgress], now: Date) -> String? {
        let end = owed.period.interval(in: office.zone).end
        let known = Dictionary(progress.map { ([$0.chat.rawValue, $0.stream.rawValue], $0) }) { first, _ in first }
        let behind = connections.first { connection in
            connection.platform.traits.streams.contains { stream in
                let caughtUpAt = known[[connection.id.rawValue, stream.rawValue]]?.caughtUpAt
                // A time still to come was written before the clock was set back.
                guard let caughtUpAt, caughtUpAt <= now + 1 else { return true }
                return caughtUpAt < end
            }
        }
        guard let behind, !hasWaited(since: owed.start, now: now) else { return nil }
        return "\(behind.id) has not been read up to the end of \(owed.period)"
    }

    private func hasWaited(since moment: Date, now: Date) -> Bool {
        now >= moment.addingTimeInterval(PostPlan.longestWait)
            && office.timepiece.uptime() - startedAt >= PostPlan.longestWait
    }

    /// Chooses and tells whoever is to be featured, at an hour to write at.
    private func tellBeforehand(_ owed: Owed, _ post: PlannedPost, now: Date) async throws -> String? {
        guard try await ledger.draftedFor(owed.period, post) == nil else { return nil }
        guard NoticeHours.holds(now, in: office.zone) else {
            return "it is too late in the day to tell who is featured"
        }
        let choice = post.choice
        try await ledger.draft(owed.period, post, zone: office.zone, due: owed.due, at: now) {
            StoryChoice.story(of: $0, by: choice)
        }
        ringAll()
        return nil
    }

    private func isRipe(_ owed: Owed, _ post: PlannedPost, now: Date) async throws -> Bool {
        let drafted = try await ledger.draftedFor(owed.period, post)
        guard now >= max(owed.due, drafted ?? owed.due) else { return false }
        // Who is to be told hears of it before everybody else does, if their chat answers at all.
        if drafted != nil, !hasWaited(since: owed.due, now: now), try await ledger.isStillTelling(owed.period, post) {
            return false
        }
        return true
    }

    private func settle(_ period: Period, _ post: PlannedPost, now: Date) async throws {
        let choice = post.choice
        let story = try await ledger.settle(period, post, zone: office.zone, at: now) {
            StoryChoice.story(of: $0, by: choice, consent: $1 ?? .untold($0))
        }
        guard story != nil else { return }
        logger.notice("The \(period.kind.rawValue) is settled.", metadata: ["period": "\(period)"])
        ringAll()
    }

    private func skip(_ owed: Owed, _ post: PlannedPost, isTold: Bool, now: Date) async throws {
        try await ledger.skip(
            owed.period, post, due: owed.due, operators: isTold ? office.operators : [], at: now)
        logger.warning("A post was due too long ago and is left out.", metadata: ["period": "\(owed.period)"])
        ringAll()
    }

    private func ringAll() {
        for connection in connections { connection.doorbell.ring() }
    }
}
