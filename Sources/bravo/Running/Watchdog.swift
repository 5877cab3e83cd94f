import Foundation
import Logging
import Praise
import ServiceLifecycle

/// Tells the service manager that we live as long as our own threads do, whatever a chat or a disk does.
struct Watchdog: Service {
    /// Asked anew each time: a reload brings other clients.
    let probes: @Sendable () -> [Probe]
    /// Seconds after which the manager takes us for dead.
    let patience: TimeInterval
    let ping: @Sendable () -> Void
    let timepiece: Timepiece
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let pause = await step()
                try? await timepiece.sleep(pause)
            }
        }
    }

    /// Asks every probe and pings once all have answered. Returns the seconds to wait before the next time.
    func step() async -> TimeInterval {
        let start = timepiece.uptime()
        await withDiscardingTaskGroup { group in
            for probe in probes() { group.addTask { await ask(probe) } }
        }
        ping()
        return max(0, patience / 2 - (timepiece.uptime() - start))
    }

    /// Waits for the answer, however late; what is late is told once.
    private func ask(_ probe: Probe) async {
        let isLate = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await probe.answer()
                return false
            }
            group.addTask { await isOver(patience / 3) }
            let isLate = await group.next() ?? false
            if isLate {
                logger.error(
                    "A thread of Bravo's does not answer; the watchdog waits.", metadata: ["who": "\(probe.name)"])
            }
            group.cancelAll()
            return isLate
        }
        if isLate { logger.notice("The thread answers again.", metadata: ["who": "\(probe.name)"]) }
    }

    private func isOver(_ seconds: TimeInterval) async -> Bool {
        do {
            try await timepiece.sleep(seconds)
            return true
        } catch {
            return false
        }
    }
}
