import Foundation
import Praise
import ServiceLifecycle

extension SalonBook {
    /// Wakes every long poll, news or not: the clock has moved. The bot's next poll is not kept waiting either: only one
    /// asked after the move tells the bot that it has heard everything up to the new time.
    public func wake() {
        moves.add()
        bells.ring()
    }

    /// Returns when something happened after `position`, when somebody rings, or after `seconds`, whichever is first.
    ///
    /// - Parameter isBot: whether the bot waits, which is told at once that the clock has moved since it last began to.
    /// - Throws: ``SalonRefusal/crowded`` when too many wait.
    func wait(past position: Int, isBot: Bool = false, seconds: TimeInterval, on timepiece: Timepiece) async throws {
        let (known, areNews) = isBot ? moves.greet() : (moves.count, false)
        guard seconds > 0, head <= position, !areNews else { return }
        let bell = try bells.take()
        defer { bells.giveBack(bell) }
        // Looked at again with the bell in hand: what came in between has rung nobody.
        guard head <= position, moves.count == known else { return }
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
