import Foundation
import Praise
import Storage
import Web

/// What `bravo status` found out: from the running bot, and from the ledger beside it.
struct StatusReport {
    /// Nil when no bot answers.
    var status: Status?
    /// Why nobody tells.
    var silence: String?
    /// Nil where there is no ledger yet, or it cannot be read.
    var ledger: LedgerFacts?
    /// Why it cannot.
    var ledgerProblem: String?

    struct LedgerFacts {
        var outbox: Status.Outbox
        var weeks: Status.Weeks
        var readUpTo: [ChatProgress]
        /// What waits for a person, the latest first.
        var waiting: [OutboxEntry]
    }

    /// Up to when a chat has been recorded.
    struct ChatProgress: Encodable {
        var chat: String
        var readUpTo: Date?
    }

    /// How the command ends; nil where all is well.
    var code: Stop.Code? {
        guard let status else { return .unavailable }
        return status.problems.isEmpty ? nil : .failure
    }
}

extension StatusReport {
    /// Asks the bot, then opens the ledger beside it; makes no ledger where there is none.
    static func gather(_ settings: Settings, at now: Date) async -> StatusReport {
        var report = StatusReport()
        switch await StatusQuestion(settings: settings).ask() {
        case .told(let status): report.status = status
        case .silence(let reason): report.silence = reason
        }
        guard Ledger.exists(in: settings.data) else { return report }
        do throws(LedgerFailure) {
            report.ledger = try await LedgerFacts(settings, at: now)
        } catch {
            report.ledgerProblem = error.advice
        }
        return report
    }
}

extension StatusReport.LedgerFacts {
    fileprivate init(_ settings: Settings, at now: Date) async throws(LedgerFailure) {
        let ledger = try await Ledger.open(folder: settings.data, at: now)
        let progress = try await ledger.progress()
        outbox = Status.Outbox(try await ledger.outboxCounts())
        weeks = try await ledger.weeks(settings, at: now)
        waiting = try await ledger.sayingsForPerson()
        readUpTo = settings.chats.map { chat in
            let times = progress.filter { $0.chat == chat.id }.map { $0.caughtUpAt ?? .distantPast }
            let oldest = times.min().flatMap { $0 == .distantPast ? nil : $0 }
            return StatusReport.ChatProgress(chat: chat.id.rawValue, readUpTo: oldest)
        }
    }
}
