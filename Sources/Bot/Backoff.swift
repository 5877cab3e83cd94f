import Foundation

/// How long to wait after failures in a row: exponential with full jitter, so that many bots do not return at once.
struct Backoff: Hashable, Sendable {
    /// Seconds; the longest wait. Below a minute, so that polling goes on within a minute of the cause's end.
    static let longest: TimeInterval = 45

    /// Seconds between two tries with a token that is refused: chats shut out who insists.
    static let unauthorized: TimeInterval = 900

    private(set) var failures = 0

    /// The next wait in seconds, at least 1.
    ///
    /// - Parameter chance: from 0 up to, without, 1.
    mutating func next(chance: Double) -> TimeInterval {
        let ceiling = min(Self.longest, pow(2, Double(min(failures, 16))))
        failures += 1
        return max(1, ceiling * chance)
    }

    mutating func reset() {
        failures = 0
    }
}
