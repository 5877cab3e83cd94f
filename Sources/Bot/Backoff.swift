import Foundation

/// How long to wait after failures in a row: exponential with full jitter, so that many bots do not return at once.
struct Backoff: Hashable, Sendable {
    /// Seconds; the longest wait. Below a minute, so that polling goes on within a minute of the cause's end.
    static let longest: TimeInterval = 45
    /// Seconds; the shortest wait once it has lasted, so that who is down for a day is not asked more than twice a minute.
    static let shortest: TimeInterval = 30

    /// Seconds between two tries with a token that is refused: chats shut out who insists.
    static let unauthorized: TimeInterval = 900
    /// Seconds between two looks for a new token meanwhile.
    static let newToken: TimeInterval = 15

    private(set) var failures = 0

    /// The next wait in seconds, at least 1.
    ///
    /// - Parameter chance: from 0 up to, without, 1.
    mutating func next(chance: Double) -> TimeInterval {
        let ceiling = pow(2, Double(min(failures, 16)))
        failures += 1
        guard ceiling < Self.longest else { return Self.shortest + (Self.longest - Self.shortest) * chance }
        return max(1, ceiling * chance)
    }

    mutating func reset() {
        failures = 0
    }
}
