public import Foundation

/// The only door to time and chance. Everything that waits, stamps or draws does it through one of these.
public struct Timepiece: Sendable {
    /// What the wall clock shows.
    public var now: @Sendable () -> Date
    /// Seconds on a clock that never steps; only differences mean anything.
    public var uptime: @Sendable () -> TimeInterval
    /// Waits that many seconds of `uptime`; ends early by throwing when the task is cancelled.
    public var sleep: @Sendable (TimeInterval) async throws -> Void
    /// A number from 0 up to, without, 1.
    public var chance: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> Date, uptime: @escaping @Sendable () -> TimeInterval,
        sleep: @escaping @Sendable (TimeInterval) async throws -> Void, chance: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.uptime = uptime
        self.sleep = sleep
        self.chance = chance
    }
}
