import Foundation

/// What the mail speaker keeps between two mails.
struct MailMemory: Sendable {
    /// Uptime until which nothing is sent.
    var silentUntil: TimeInterval = 0
    /// Whether the mails left under way have been looked through.
    var isRecovered = false
    /// Whether every chat has been read past any restore of the ledger.
    var hasCaughtUp = false
    /// What mail waits for, with the sentence that tells it; nil while all is well.
    var trouble: (kind: Trouble, advice: String)?
    /// What the wall clock showed when uptime was 0; a step back lowers it.
    var clock: TimeInterval?
    /// When operators are told that mail waits.
    var watch = FaultWatch(patience: 600)
    var backoff = Backoff()

    /// Forgets past trouble, telling of it if there was any.
    mutating func recovered(_ tell: () -> Void) {
        if trouble != nil { tell() }
        trouble = nil
        backoff.reset()
    }
}
