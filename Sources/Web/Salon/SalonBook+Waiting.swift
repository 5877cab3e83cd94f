import Foundation
import Praise
import ServiceLifecycle

extension SalonBook {
    /// Wakes every long poll, news or not: the clock has moved.
    public func wake() { bells.ring() }

    /// Returns when something happened after `position`, when somebody rings, or after `seconds`, whichever is first.
    ///
    /// - Throws: ``SalonRefusal/crowded`` when too many wait.
    func wait(past position: Int, seconds: TimeInterval, on timepiece: Timepiece) async throws {
        guard seconds > 0, head <= position else { return }
        let bell = try bells.take()
        defer { bells.giveBack(bell) }
        // Looked at again with the bell in hand: what came in between has rung nobody.
        guard head <= position else { return }
        await cancelWhenGracefulShutdown {
            await Self.first(bell, or: seconds, on: timepiece)
        }
    }

    private static func first(_ bell: SalonBell, or seconds: TimeInterval, on timepiece: Timepiece) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await bell.wait() }
            group.addTask { try? await timepiece.sleep(seconds) }
            await group.next()
            group.cancelAll()
        }
    }
}
