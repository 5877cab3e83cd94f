import Logging
import ServiceLifecycle

/// Lets one shift work after another, each under the settings that were read for it.
struct Rota: Service {
    let first: Shift
    /// Prepares the next shift; nil when the old one has to go on, and says why.
    let next: @Sendable (Settings) -> Shift?
    /// One element for each wish to read the settings anew.
    let wishes: AsyncStream<Void>
    /// Ends its wait once the window listens.
    let opening: AsyncStream<Void>
    /// Called when a shift is at work.
    let atWork: @Sendable (Shift) -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown { for await _ in opening { break } }
        var shift: Shift? = first
        while let current = shift {
            shift = isOver ? nil : try await work(current)
            await current.close()
        }
    }

    /// Works until the group round it ends, or until the next shift stands ready, which it returns.
    private func work(_ shift: Shift) async throws -> Shift? {
        let group = shift.group()
        let successor = try await withThrowingTaskGroup(of: Shift?.self) { tasks in
            tasks.addTask {
                try await finish(group)
                return nil
            }
            tasks.addTask { await relief(of: shift, in: group) }
            atWork(shift)
            // Either the group ends by itself, or relief comes and ends it.
            let first = try await tasks.next() ?? nil
            if first == nil { tasks.cancelAll() }
            let second = try await tasks.next() ?? nil
            return first ?? second
        }
        guard isOver, let successor else { return successor }
        await successor.close()
        return nil
    }

    private func finish(_ group: ServiceGroup) async throws {
        do {
            try await group.run()
        } catch is CancellationError {
            // What did not end by itself was broken off, and has marked what it was about.
        }
    }

    /// Waits for settings under which somebody else can take over; nil when none come.
    private func relief(of shift: Shift, in group: ServiceGroup) async -> Shift? {
        for await _ in wishes {
            guard let successor = next(shift.settings) else { continue }
            await group.triggerGracefulShutdown()
            return successor
        }
        return nil
    }

    private var isOver: Bool { Task.isCancelled || Task.isShuttingDownGracefully }
}
