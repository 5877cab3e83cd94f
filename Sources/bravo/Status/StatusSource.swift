import ArgumentParser
import Bot
import Foundation
import Praise
import Storage
import Web

/// Gathers what the pages of the running bot tell.
struct StatusSource: Sendable {
    let ledger: Ledger
    let pulse: LedgerPulse
    let measures: Measures
    let inForce: InForce
    let timepiece: Timepiece

    func status() async -> Status {
        let (now, settings) = (timepiece.now(), inForce.settings)
        let byChat = measures.byChat
        let problem = await pulse.problem()
        // A disk that hangs would hold the answer up too.
        let isWell = problem == nil
        return Status(
            version: BravoCommand.configuration.version, at: now, startedAt: measures.startedAt, age: measures.age,
            residentBytes: Self.residentBytes(), ledgerProblem: problem,
            chats: settings.chats.map { chat in
                Status.Chat(
                    chat.id, byChat[chat.id] ?? ChatMeasures(),
                    secondsSincePoll: measures.secondsSincePoll(of: chat.id))
            },
            mail: settings.mail == nil ? nil : await mail(isWell ? ledger : nil, byChat[.mail] ?? ChatMeasures()),
            outbox: isWell ? (try? await ledger.outboxCounts()).map(Status.Outbox.init) : nil,
            weeks: isWell ? try? await ledger.weeks(settings, at: now) : nil, nextPost: settings.nextPost(after: now))
    }

    /// - Parameter ledger: nil while it fails.
    private func mail(_ ledger: Ledger?, _ measures: ChatMeasures) async -> Status.Mail {
        let waiting = try? await ledger?.waitingMails()
        return Status.Mail(
            said: measures.said, refused: measures.refused, unknown: measures.unknown, waiting: waiting?.count ?? 0,
            waitingSince: waiting?.since, waitsFor: measures.speakingTrouble?.advice)
    }

    /// The second number of `statm` is the pages in memory; a page is 4 KiB wherever Bravo is built.
    private static func residentBytes() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]).map { $0 * 4096 } : nil
    }
}

extension Ledger {
    /// The posts that are done, left out, and due.
    func weeks(_ settings: Settings, at now: Date) async throws(LedgerFailure) -> Status.Weeks {
        let counts = try await editionCounts()
        var due: [DuePeriods.Due] = []
        for post in settings.plannedPosts {
            due += try await self.due(post, zone: settings.timezone, at: now, trusted: now)
        }
        return Status.Weeks(
            settled: counts.settled, skipped: counts.skipped, due: due.count, dueSince: due.map(\.due).min())
    }
}

extension Status.Chat {
    init(_ chat: ChatID, _ measures: ChatMeasures, secondsSincePoll: TimeInterval?) {
        self.init(
            name: chat.rawValue, polls: measures.goodPolls, failedPolls: measures.failedPolls,
            secondsSincePoll: secondsSincePoll,
            delays: Status.Delays(
                bounds: DelayHistogram.bounds, counts: measures.delays.counts, sum: measures.delays.sum,
                last: measures.delays.last),
            recognitions: measures.recognitions, said: measures.said, refused: measures.refused,
            unknown: measures.unknown, rateLimits: measures.rateLimits, isTokenRefused: measures.isTokenRefused,
            pollingWaitsFor: measures.pollingTrouble?.advice, speakingWaitsFor: measures.speakingTrouble?.advice)
    }
}

extension Status.Outbox {
    init(_ counts: OutboxCounts) {
        self.init(
            queued: counts.queued, sending: counts.sending, unknown: counts.unknown, said: counts.said,
            merged: counts.merged, dropped: counts.dropped, unknownForPerson: counts.unknownForPerson,
            droppedForPerson: counts.droppedForPerson)
    }
}
