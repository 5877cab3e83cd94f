import Foundation
import Logging
import Praise
import Storage

/// What holds for all mails, before one is looked at.
extension MailSpeaker {
    /// Tells the operators, on their chats, that mail does not go out, and that it does again.
    func tellOfTrouble(_ memory: inout MailMemory) async throws(LedgerFailure) {
        // Kept only once the word is queued: a ledger that fails in between must not swallow it.
        var next = memory.watch
        let word = next.look(
            isFaulty: memory.trouble != nil, now: office.timepiece.now(), uptime: office.timepiece.uptime())
        switch word {
        case .began(let since):
            try await tellOperators(.mailWaits(since: since, reason: memory.trouble?.advice ?? ""))
        case .ended(let since): try await tellOperators(.mailGoesOut(since: since))
        case nil: break
        }
        memory.watch = next
    }

    /// How long to be silent still; nil to go on. While the login is refused, another password ends the wait.
    func restrained(_ memory: inout MailMemory) async throws(LedgerFailure) -> TimeInterval? {
        let left = memory.silentUntil - office.timepiece.uptime()
        guard left > 0 else { return nil }
        if memory.trouble?.kind == .unauthorized, renewLogin() == .changed {
            logger.notice("There is another password; trying it.")
            memory.silentUntil = 0
            // What was put off because of the old one is due.
            try await ledger.forgetFuture(chat: .mail, at: office.timepiece.now())
            return nil
        }
        return min(left, Backoff.newToken)
    }

    /// What was being sent when the program last stopped, or when the ledger last failed, may have arrived.
    func recover(_ memory: inout MailMemory) async throws(LedgerFailure) {
        guard !memory.isRecovered else { return }
        try await ledger.recover(chat: .mail, at: office.timepiece.now())
        memory.isRecovered = true
    }

    /// After a restore the lost machine may have sent what waits here, and no mail server tells. What the chats bring back was
    /// perhaps answered by mail as well: so nothing is sent before they have been read, and a person is asked about all of it.
    func hasCaughtUp(_ memory: inout MailMemory) async throws -> Bool {
        guard !memory.hasCaughtUp else { return true }
        let now = office.timepiece.now()
        let behind = try await ledger.catchingUp(by: now).map(\.chat)
        guard !behind.contains(where: chats.contains) else { return false }
        for item in try await ledger.resume(.mail, isProof: false, at: now) {
            try await tellOperators(.unknownSaying(item.to, item.key))
        }
        memory.hasCaughtUp = true
        return true
    }

    /// Nothing may be put off by as much as the wall clock was set back.
    func noticeClock(_ memory: inout MailMemory) async throws(LedgerFailure) {
        let now = office.timepiece.now()
        let clock = now.timeIntervalSince1970 - office.timepiece.uptime()
        if memory.clock.map({ clock < $0 - 1 }) ?? true { try await ledger.forgetFuture(chat: .mail, at: now) }
        memory.clock = clock
    }
}
