import Chat
import Foundation
public import Logging
import Praise
public import ServiceLifecycle
public import Storage

/// Settles each week once: asks, over and over, which due weeks have no row, rather than trusting a timer.
public struct Scheduler: Service {
    let plan: WeekPlan
    let connections: [ChatConnection]
    let ledger: Ledger
    let office: Office
    let logger: Logger
    /// Uptime when this scheduler began: a chat gets two hours from then to catch up, however late it is.
    let startedAt: TimeInterval

    public init(
        _ plan: WeekPlan, connections: [ChatConnection], ledger: Ledger, office: Office, logger: Logger
    ) {
        self.plan = plan
        self.connections = connections
        self.ledger = ledger
        self.office = office
        self.logger = logger
        startedAt = office.timepiece.uptime()
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            var trouble: String?
            while !Task.isCancelled {
                let news = await look()
                if let news, news != trouble { logger.warning("The weekly post waits.", metadata: ["why": "\(news)"]) }
                trouble = news
                try? await office.timepiece.sleep(plan.interval)
            }
        }
    }

    private func look() async -> String? {
        do {
            return try await step()
        } catch let failure as LedgerFailure {
            // What concerns the file is logged once for all by the caretaker.
            return failure.kind.concernsFile ? nil : failure.advice
        } catch {
            return "unexpected: \(type(of: error))"
        }
    }

    /// Settles or skips what is due. Returns what a due week waits for, nil when nothing waits.
    func step() async throws -> String? {
        let now = office.timepiece.now()
        // A chat that is no longer in the settings has no say.
        let progress = try await ledger.progress().filter { one in connections.contains { $0.id == one.chat } }
        let verdict = ClockCheck.verdict(progress.map(\.clockReading), now: now)
        // Corrected by a clock that can be trusted alone: one set back by a year would owe a year of posts for good.
        let installedAt = try await ledger.installedAt(by: verdict == .trusted ? now : .distantFuture)
        let due = DueWeeks.find(
            installedAt: installedAt, now: now, settled: try await ledger.settledWeeks(),
            time: plan.post, zone: office.zone)
        guard !due.isEmpty else { return nil }
        if let doubt = doubt(verdict) { return doubt }
        if let behind = try await reasonToCatchUp(now: now) { return behind }
        for one in due {
            // What was heard was told in time, by the machine that the ledger was restored from.
            let wasTold = try await ledger.wasHeard(one.week, in: plan.rooms)
            if !wasTold && now.timeIntervalSince(one.due) > WeekPlan.longestDelay {
                try await skip(one, now: now)
            } else if let reason = reasonToWait(for: one, progress, now: now) {
                return reason
            } else {
                try await settle(one.week, now: now)
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

    /// In a restored ledger a week may seem open that the lost machine told: the chats say, given the usual two hours.
    private func reasonToCatchUp(now: Date) async throws -> String? {
        let behind = try await ledger.catchingUp(by: now).first { one in connections.contains { $0.id == one.chat } }
        guard let behind, office.timepiece.uptime() - startedAt < WeekPlan.longestWait else { return nil }
        return "\(behind.chat) has not been read past the restore of the ledger"
    }

    private func reasonToWait(for due: DueWeeks.Due, _ progress: [StreamProgress], now: Date) -> String? {
        let end = due.week.interval(in: office.zone).end
        let known = Dictionary(progress.map { ([$0.chat.rawValue, $0.stream.rawValue], $0) }) { first, _ in first }
        let behind = connections.first { connection in
            connection.platform.traits.streams.contains { stream in
                let caughtUpAt = known[[connection.id.rawValue, stream.rawValue]]?.caughtUpAt
                // A time still to come was written before the clock was set back.
                guard let caughtUpAt, caughtUpAt <= now + 1 else { return true }
                return caughtUpAt < end
            }
        }
        let hasWaited =
            now >= due.due.addingTimeInterval(WeekPlan.longestWait)
            && office.timepiece.uptime() - startedAt >= WeekPlan.longestWait
        guard let behind, !hasWaited else { return nil }
        return "\(behind.id) has not been read up to the end of \(due.week)"
    }

    private func settle(_ week: Week, now: Date) async throws {
        let story = try await ledger.settle(
            week, zone: office.zone, rooms: plan.rooms, queuesEmpty: plan.tellsEmptyWeeks, at: now,
            choose: { [choice = plan.choice] in WeekChoice.story(of: $0, by: choice) })
        guard story != nil else { return }
        logger.notice("The week is settled.", metadata: ["week": "\(week)"])
        ringAll()
    }

    private func skip(_ due: DueWeeks.Due, now: Date) async throws {
        try await ledger.skip(due.week, rooms: plan.rooms, due: due.due, operators: office.operators, at: now)
        logger.warning("The weekly post was due too long ago and is left out.", metadata: ["week": "\(due.week)"])
        ringAll()
    }

    private func ringAll() {
        for connection in connections { connection.doorbell.ring() }
    }
}
