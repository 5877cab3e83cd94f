import Foundation

@testable import Web

extension Status {
    /// Wednesday 25 November 2026, 10:00 in UTC, an hour after the start.
    static func sample(
        age: TimeInterval = 3600, ledgerProblem: String? = nil, chats: [Chat] = [.init(name: "matrix")],
        outbox: Outbox? = Outbox(), weeks: Weeks? = Weeks(settled: 3), version: String = "0.1.0"
    ) -> Status {
        let now = Date(timeIntervalSince1970: 1_795_600_800)
        return Status(
            version: version, at: now, startedAt: now - age, age: age, residentBytes: 50 << 20,
            ledgerProblem: ledgerProblem, chats: chats, outbox: outbox, weeks: weeks, nextPost: now + 432_000)
    }
}
