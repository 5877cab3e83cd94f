import Foundation
import Logging
import Praise
import Storage

extension Caretaker {
    /// Seconds of silence after which operators are told.
    static let longestSilence: TimeInterval = 600

    /// Tells the operators of a chat that is out, on the chats that are not.
    func tendChats(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        for connection in connections {
            let outage = connection.line.outage
            let chat = connection.id
            try await tend(
                &memory.silences[chat, default: FaultWatch(patience: Self.longestSilence)], of: chat,
                isFaulty: outage?.isUnauthorized == false,
                began: { .chatSilent(chat, since: $0) }, ended: { .chatAnswers(chat, since: $0) })
            try await tend(
                &memory.refusals[chat, default: FaultWatch(patience: 0)], of: chat,
                isFaulty: outage?.isUnauthorized == true,
                began: { .unauthorized(chat, since: $0) }, ended: { .authorized(chat, since: $0) })
        }
    }

    private func tend(
        _ watch: inout FaultWatch, of chat: ChatID, isFaulty: Bool, began: (Date) -> OperatorNotice,
        ended: (Date) -> OperatorNotice
    ) async throws(LedgerFailure) {
        let now = office.timepiece.now()
        let others = office.operators.filter { $0.chat != chat }
        // Kept only once the word is queued: a ledger that fails in between must not swallow it.
        var next = watch
        switch next.look(isFaulty: isFaulty, now: now, uptime: office.timepiece.uptime()) {
        case .began(let since):
            try await tell(began(since), others)
            if others.isEmpty {
                logger.notice("No operator is on another chat; none is told.", metadata: ["chat": "\(chat)"])
            }
        // A longer one is told by the listener, as an absence, on every chat.
        case .ended(let since) where now.timeIntervalSince(since) <= Absence.worthTelling:
            try await tell(ended(since), others)
        case .ended, nil: break
        }
        watch = next
    }

    /// Tells of a clock of ours that differs from a chat's, and of the end of that.
    func tendClock(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        let now = office.timepiece.now()
        let progress = try await ledger.progress().filter { one in connections.contains { $0.id == one.chat } }
        let verdict = ClockCheck.verdict(progress.map(\.clockReading), now: now)
        // No reading says nothing, neither that it is wrong nor that it is right again.
        guard verdict != .unmeasured else { return }
        let differing = memory.differing
        note(verdict, &memory)
        var next = memory.clock
        switch next.look(isFaulty: verdict != .trusted, now: now, uptime: office.timepiece.uptime()) {
        case .began(let since):
            guard case .differs(let chat, let seconds) = verdict else { break }
            try await tell(.clockDiffers(chat, seconds: seconds / 60 * 60, since: since), office.operators)
        case .ended(let since):
            if let differing { try await tell(.clockAgrees(differing, since: since), office.operators) }
        case nil: break
        }
        memory.clock = next
    }

    private func note(_ verdict: ClockCheck.Verdict, _ memory: inout CaretakerMemory) {
        if case .differs(let chat, let seconds) = verdict {
            if memory.differing == nil {
                logger.warning(
                    "Our clock and that of a chat differ; set the machine's clock (NTP).",
                    metadata: ["chat": "\(chat)", "seconds": "\(seconds)"])
            }
            memory.differing = chat
        } else {
            if memory.differing != nil { logger.notice("Our clock is right again.") }
            memory.differing = nil
        }
    }
}
