public import Foundation
public import Praise
import Synchronization

/// A clock that stands still until a test winds it. Sleeping on it returns at once and moves it, so no test ever waits.
public final class HandWoundClock: Sendable {
    private let state: Mutex<(wall: Date, uptime: TimeInterval)>

    public init(_ wall: Date) {
        state = Mutex((wall, 1000))
    }

    /// An instant such as `2026-11-17T10:00:00Z`; 1970 if the text is none.
    public convenience init(at text: String) {
        self.init(Date(iso: text))
    }

    public var now: Date { state.withLock { $0.wall } }

    /// Lets time pass: both clocks go on.
    public func wind(_ seconds: TimeInterval) {
        state.withLock {
            $0.wall += seconds
            $0.uptime += seconds
        }
    }

    /// Steps the wall clock alone, as a wrong time server would.
    public func step(to wall: Date) {
        state.withLock { $0.wall = wall }
    }

    public var timepiece: Timepiece {
        Timepiece(
            now: { self.now }, uptime: { self.state.withLock { $0.uptime } },
            sleep: { seconds in
                try Task.checkCancellation()
                self.wind(seconds)
                await Task.yield()
            },
            chance: { 0.5 })
    }
}
