import ArgumentParser
import Bot
import Curl
import Foundation
import Logging
import Praise
import ServiceLifecycle
import Storage
import Web

/// Everything wired together: the one place that knows every room.
struct House {
    let ledger: Ledger
    /// What listeners and speakers tell of their work.
    let measures: Measures
    /// Held as long as the house stands: one listener and one speaker for a data folder.
    private let lock: FolderLock
    private let post: Shift.Post
    private let first: Shift
    /// What holds now; it changes when the settings are read anew.
    let inForce: InForce

    /// Takes the lock, opens the ledger and prepares every chat of the settings. Nothing is polled or said yet.
    ///
    /// - Parameter weekInterval: seconds between two looks for a week to settle.
    static func open(
        _ settings: Settings, timepiece: Timepiece, wording: @escaping @Sendable (Settings) -> Wording, logger: Logger,
        weekInterval: TimeInterval = 30
    ) async throws -> House {
        let (lock, ledger) = try await openLedger(settings, at: timepiece.now())
        let post = Shift.Post(
            ledger: ledger, lock: lock, timepiece: timepiece, measures: Measures(timepiece), wording: wording,
            logger: logger, weekInterval: weekInterval)
        let first = try Shift(settings, for: post)
        return House(
            ledger: ledger, measures: post.measures, lock: lock, post: post, first: first, inForce: InForce(first))
    }

    /// Runs until an order or something that cannot be repaired ends it.
    ///
    /// - Parameters:
    ///   - reader: reads the settings anew; without one, the order to do so ends the program.
    ///   - window: makes the service that shows pages, needed longest; it calls back once it listens.
    /// - Returns: the signal that ended it.
    func run(
        on orders: Orders, manager: ServiceManager = ServiceManager(environment: [:]),
        rereading reader: (@Sendable () throws -> Settings)? = nil,
        with window: (_ whenListening: @escaping @Sendable () -> Void) -> any Service
    ) async throws -> String {
        let (wishes, wish) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (opening, open) = AsyncStream.makeStream(of: Void.self)
        let reload = reader.map { Reload(read: $0, post: post, manager: manager) }
        let rota = Rota(
            first: first, next: { reload?.successor(of: $0) }, wishes: wishes, opening: opening,
            atWork: { begin($0, manager) })
        let group = group(watchdog(manager) + [window { open.finish() }, rota])
        let why = try await serving(group, orders) { order in
            if reload != nil, order.isReload {
                wish.yield()
                return nil
            }
            manager.tell(.stopping)
            post.logger.notice("Bravo is ending.", metadata: ["signal": "\(order.signal)"])
            await group.triggerGracefulShutdown()
            return order.signal
        }
        lock.release()
        return why
    }

    private func begin(_ shift: Shift, _ manager: ServiceManager) {
        let settings = shift.settings
        inForce.change(to: shift)
        LogBook.standard.follow(settings.log)
        manager.tell(.ready)
        post.logger.notice(
            "Bravo is at work.",
            metadata: [
                "version": "\(BravoCommand.configuration.version)", "workspace": "\(settings.workspace)",
                "chats": "\(settings.chats.map(\.id.rawValue).joined(separator: " "))",
                "nextPost": "\(settings.nextPostTold(after: post.timepiece.now()))",
            ])
    }

    private func watchdog(_ manager: ServiceManager) -> [any Service] {
        guard let patience = manager.patience else { return [] }
        let probes: @Sendable () -> [Probe] = { [ledger, inForce] in
            [Probe(name: "ledger") { await ledger.answer() }]
                + inForce.clients.map { client in Probe(name: "curl") { _ = await client.isAlive() } }
        }
        return [
            Watchdog(
                probes: probes, patience: patience, ping: { manager.tell(.watchdog) }, timepiece: post.timepiece,
                logger: post.logger)
        ]
    }

    /// Whoever is needed longest comes first. The rota needs six seconds at most to end.
    private func group(_ services: [any Service]) -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(services: services.map { .init(service: $0) }, logger: .quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        return ServiceGroup(configuration: configuration)
    }

    /// Runs the group while orders are followed. `act` returns the signal that ends it, once it has been told to end.
    private func serving(
        _ group: ServiceGroup, _ orders: Orders, _ act: @escaping @Sendable (Orders.Order) async -> String?
    ) async throws -> String {
        try await withThrowingTaskGroup(of: String?.self) { tasks in
            tasks.addTask {
                try await finish(group)
                return nil
            }
            tasks.addTask {
                var why: String?
                // Once it ends, no further signal has anything to say.
                await orders.follow { order in
                    if why == nil { why = await act(order) }
                }
                return why
            }
            var why: String?
            while let one = try await tasks.next() {
                why = one ?? why
                tasks.cancelAll()
            }
            return why ?? "unknown"
        }
    }

    private func finish(_ group: ServiceGroup) async throws {
        do {
            try await group.run()
        } catch let failure as WindowFailure {
            throw Stop(failure.advice, code: .settings)
        } catch let failure as LedgerFailure {
            throw Stop(failure.advice, code: .failure)
        } catch is CancellationError {
            // What did not end in time was broken off, and has marked what it was about.
        }
    }

    private static func openLedger(_ settings: Settings, at now: Date) async throws -> (FolderLock, Ledger) {
        do throws(LedgerFailure) {
            let lock = try FolderLock(folder: settings.data)
            return (lock, try await Ledger.open(folder: settings.data, at: now, holding: lock))
        } catch {
            throw Stop(opening: error)
        }
    }
}
