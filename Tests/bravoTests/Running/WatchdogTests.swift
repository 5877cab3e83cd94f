import Foundation
import Logging
import Praise
import Synchronization
import TestSupport
import Testing

@testable import bravo

@Suite struct WatchdogTests {
    /// What came of it all.
    private final class Seen: Sendable {
        let pings = Mutex(0)
        let lines = Mutex<[String]>([])
    }

    private let seen = Seen()

    /// - Parameter timepiece: its sleep is the time that a probe is given.
    private func watchdog(_ timepiece: Timepiece, _ probes: [Probe]) -> Watchdog {
        let seen = seen
        let book = LogBook(isJournal: true, now: { Date(iso: "2026-11-25T16:00:00Z") }) { line in
            seen.lines.withLock { $0.append(line) }
        }
        return Watchdog(
            probes: { probes }, patience: 60, ping: { seen.pings.withLock { $0 += 1 } }, timepiece: timepiece,
            logger: Logger(label: "test") { _ in BookHandler(book) })
    }

    /// Time that never passes.
    private static let still = Timepiece(
        now: { Date(iso: "2026-11-25T16:00:00Z") }, uptime: { 0 },
        sleep: { _ in
            let (forever, _) = AsyncStream.makeStream(of: Void.self)
            for await _ in forever {}
            try Task.checkCancellation()
        }, chance: { 0 })

    @Test func `while all answer, it pings at half of the time`() async {
        let pause = await watchdog(Self.still, [Probe(name: "ledger") {}, Probe(name: "curl") {}]).step()
        #expect(pause == 30)
        #expect(seen.pings.withLock { $0 } == 1)
        #expect(seen.lines.withLock { $0 }.isEmpty)
    }

    @Test func `one that is stuck stops the pings and is named once; when it answers again, they go on`() async {
        let (answers, answer) = AsyncStream.makeStream(of: Void.self)
        // Not even a cancelled task gets an answer out of a stuck thread.
        let stuck = Probe(name: "ledger") { for await _ in answers { break } }
        let clock = HandWoundClock(at: "2026-11-25T16:00:00Z")
        let watchdog = watchdog(clock.timepiece, [stuck])
        let seen = seen
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = await watchdog.step() }
            group.addTask {
                while seen.lines.withLock({ $0.isEmpty }) { await Task.yield() }
                #expect(seen.pings.withLock { $0 } == 0)
                answer.yield()
            }
        }
        #expect(seen.pings.withLock { $0 } == 1)
        #expect(
            seen.lines.withLock { $0 } == [
                "<3>A thread of Bravo's does not answer; the watchdog waits. who=ledger\n",
                "<5>The thread answers again. who=ledger\n",
            ])
    }
}
