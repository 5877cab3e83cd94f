import Foundation

/// When operators are told of a fault: once an episode, of its end if they were told of it, at most one pair an hour, and
/// nothing of what ends within its patience. Pure.
struct FaultWatch: Hashable, Sendable {
    enum Word: Hashable {
        /// It lasts, since that time on the wall.
        case began(since: Date)
        case ended(since: Date)
    }

    /// Seconds from one word of a beginning to the next.
    static let quiet: TimeInterval = 3600

    /// Seconds that it must last to be told.
    let patience: TimeInterval
    private var episode: Episode?
    /// Uptime of the last word of a beginning.
    private var toldAt: TimeInterval = -.infinity

    private struct Episode: Hashable {
        var since: Date
        var uptime: TimeInterval
        var isTold = false
    }

    init(patience: TimeInterval) {
        self.patience = patience
    }

    /// - Returns: what is to be told now; nil for nothing.
    mutating func look(isFaulty: Bool, now: Date, uptime: TimeInterval) -> Word? {
        guard isFaulty else { return end() }
        var episode = self.episode ?? Episode(since: now, uptime: uptime)
        let isDue = uptime - episode.uptime >= patience && uptime - toldAt >= Self.quiet && !episode.isTold
        if isDue {
            episode.isTold = true
            toldAt = uptime
        }
        self.episode = episode
        return isDue ? .began(since: episode.since) : nil
    }

    private mutating func end() -> Word? {
        defer { episode = nil }
        return episode.flatMap { $0.isTold ? .ended(since: $0.since) : nil }
    }
}
