import Chat
public import Foundation
public import Logging
public import Praise
public import ServiceLifecycle
public import Storage

/// Makes digests when they are due: asks, over and over, whose are missing, rather than trusting a timer.
public struct DigestScheduler: Service {
    /// A digest later than this many seconds is left out: the next one is near.
    static let longestDelay: TimeInterval = 36 * 3600

    let plan: DigestPlan
    let connections: [ChatConnection]
    let ledger: Ledger
    let office: Office
    let interval: TimeInterval
    let logger: Logger
    /// Uptime when this began: a chat gets two hours from then to catch up, however late it is.
    let startedAt: TimeInterval

    /// - Parameter interval: seconds between two looks.
    public init(
        _ plan: DigestPlan, connections: [ChatConnection], ledger: Ledger, office: Office, interval: TimeInterval = 30,
        logger: Logger
    ) {
        self.plan = plan
        self.connections = connections
        self.ledger = ledger
        self.office = office
        self.interval = interval
        self.logger = logger
        startedAt = office.timepiece.uptime()
    }

    public func run() async throws {
        let rounds = Rounds(
            interval: interval, waiting: "Digests wait.", timepiece: office.timepiece, logger: logger)
        await rounds.run { try await step() }
    }

    /// Makes what is due. Returns what due digests wait for, nil when nothing waits.
    func step() async throws -> String? {
        let now = office.timepiece.now()
        let progress = try await ledger.progress().filter { one in connections.contains { $0.id == one.chat } }
        let verdict = ClockCheck.verdict(progress.map(\.clockReading), now: now)
        guard verdict == .trusted else { return nil }
        try await forgetUnwanted()
        if let (week, window) = plan.week(by: now, in: office.zone), try await isDue(.manager, window.end, now) {
            let unmade = try await ledger.unmade(.manager, of: .week(week))
            if !unmade.isEmpty, let reason = reasonToWait(for: window.end, progress, now) { return reason }
            for reader in unmade {
                try await ledger.makeDigest(
                    for: reader.id, week, window: window, reaching: reach, zone: office.zone, at: now)
            }
            finish(unmade.count)
        }
        return try await makeMonthly(progress, now)
    }

    private func makeMonthly(_ progress: [StreamProgress], _ now: Date) async throws -> String? {
        guard let (month, due) = plan.month(by: now, in: office.zone), try await isDue(.director, due, now) else {
            return nil
        }
        let unmade = try await ledger.unmade(.director, of: .month(month))
        if !unmade.isEmpty, let reason = reasonToWait(for: month.interval(in: office.zone).end, progress, now) {
            return reason
        }
        for reader in unmade {
            try await ledger.makeDigest(
                for: reader.id, month, values: office.rules.values, reaching: reach, zone: office.zone, at: now)
        }
        finish(unmade.count)
        return nil
    }

    private var reach: DigestReach { DigestReach(chats: connections.map(\.id), sendsMail: office.sendsMail) }

    /// Whether a digest is wanted since before its moment, not long past it, at an hour to write at.
    private func isDue(_ kind: DigestKind, _ due: Date, _ now: Date) async throws -> Bool {
        let since = try await ledger.digestsSince(kind, at: now)
        return since < due && now.timeIntervalSince(due) <= Self.longestDelay && NoticeHours.holds(now, in: office.zone)
    }

    private func forgetUnwanted() async throws {
        if plan.managers == nil { try await ledger.forgetDigests(.manager) }
        if plan.directors == nil { try await ledger.forgetDigests(.director) }
    }

    /// What was said up to the moment of a digest belongs into it.
    private func reasonToWait(for due: Date, _ progress: [StreamProgress], _ now: Date) -> String? {
        let hasWaited =
            now >= due.addingTimeInterval(PostPlan.longestWait)
            && office.timepiece.uptime() - startedAt >= PostPlan.longestWait
        guard !hasWaited else { return nil }
        let behind = connections.first { connection in
            connection.platform.traits.streams.contains { stream in
                let read = progress.first { $0.chat == connection.id && $0.stream == stream }?.caughtUpAt
                return read.map { $0 < due } ?? true
            }
        }
        return behind.map { "\($0.id) has not been read up to the moment of the digests" }
    }

    private func finish(_ count: Int) {
        guard count > 0 else { return }
        logger.notice("Digests are made.", metadata: ["digests": "\(count)"])
        for connection in connections { connection.doorbell.ring() }
    }
}
