import Foundation

/// What a speaker keeps between two sayings.
struct SpeakerMemory: Sendable {
    /// Uptime until which nothing is said.
    var silentUntil: TimeInterval = 0
    /// Uptime until which nobody is told of thanks, because the chat asked for a pause of that.
    var toldUntil: TimeInterval = 0
    /// Whether the chat itself asked for that silence.
    var isLimited = false
    /// Whether the sayings left under way have been looked through.
    var isRecovered = false
    /// Whether the chat has been read past any restore of the ledger.
    var hasCaughtUp = false
    /// What speaking waits for; nil while all is well.
    var trouble: Trouble?
    /// Uptime of the last failure that concerned the whole chat.
    var failedAt: TimeInterval = 0
    /// What the wall clock showed when uptime was 0; a step back lowers it.
    var clock: TimeInterval?
    /// Posts that wait for us to be in their room again.
    var held: Set<Int64> = []
    var backoff = Backoff()

    /// Forgets past trouble, telling of it if there was any.
    mutating func recovered(_ tell: () -> Void) {
        if trouble != nil { tell() }
        trouble = nil
        backoff.reset()
    }
}
