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
                if let news, news != trouble { logger.warning("the weekly post waits: \(news)") }
                trouble = news
                try? await office.timepiece.sleep(plan.interval)
            }
        }
    }

    private func look() async -> String? {
        do {
            return try await step()
        } catch let failure as LedgerFailure {
            return failure.advice
        } catch {
            return "\(error)"
        }
    }

    /// Settles or skips what is due. Returns what a due week waits for, nil when nothing waits.
    func step() async throws -> String? {
        let now = office.timepiece.now()
        let due = DueWeeks.find(
            installedAt: try await ledger.installedAt(by: now), now: now, settled: try await ledger.settledWeeks(),
            time: plan.post, zone: office.zone)
        guard !due.isEmpty else { return nil }
        // A chat that is no longer in the settings has no say.
        let progress = try await ledger.progress().filter { one in connections.contains { $0.id == one.chat } }
        if let doubt = try await doubt(progress, now: now) { return doubt }
        for one in due {
            if now.timeIntervalSince(one.due) > WeekPlan.longestDelay {
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
    private func doubt(_ progress: [StreamProgress], now: Date) async throws -> String? {
        switch ClockCheck.verdict(progress.map(\.clockReading), now: now) {
        case .trusted:
            return nil
        case .unmeasured:
            return "no chat has told the time in the last minutes"
        case .differs(let chat, let seconds):
            let rounded = seconds / 300 * 300
            try await ledger.queue(
                office.notices(.clockDiffers(chat, seconds: rounded, Week(containing: now, in: office.zone))), at: now)
            ringAll()
            return "our clock and that of \(chat) differ by \(seconds) s; set the machine's clock (NTP)"
        }
    }

    private func reasonToWait(for due: DueWeeks.Due, _ progress: [StreamProgress], now: Date) -> String? {
        let end = due.week.interval(in: office.zone).end
        let known = Dictionary(progress.map { ([$0.chat.rawValue, $0.stream.rawValue], $0) }) { first, _ in first }
        let behind = connections.first { connection in
            connection.platform.traits.streams.contains { stream in
                let caughtUpAt = known[[connection.id.rawValue, stream.rawValue]]?.caughtUpAt
                return (caughtUpAt ?? .distantPast) < end
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
        logger.notice("the week is settled", metadata: ["week": "\(week)"])
        ringAll()
    }

    private func skip(_ due: DueWeeks.Due, now: Date) async throws {
        try await ledger.skip(due.week, rooms: plan.rooms, due: due.due, operators: office.operators, at: now)
        logger.warning("the weekly post was due too long ago and is left out", metadata: ["week": "\(due.week)"])
        ringAll()
    }

    private func ringAll() {
        for connection in connections { connection.doorbell.ring() }
    }
}
