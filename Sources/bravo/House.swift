import Bot
import Chat
import Curl
import Foundation
import Logging
import Praise
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// Everything wired together: the one place that knows every room.
struct House {
    let ledger: Ledger
    /// Held as long as the house stands: one listener and one speaker for a data folder.
    private let lock: FolderLock
    private let clients: [HTTPClient]
    private let services: [any Service]
    private let logger: Logger

    /// Takes the lock, opens the ledger and prepares every chat of the settings. Nothing is polled or said yet.
    ///
    /// - Parameter weekInterval: seconds between two looks for a week to settle.
    static func open(
        _ settings: Settings, timepiece: Timepiece, wording: @escaping @Sendable () -> Wording, logger: Logger,
        weekInterval: TimeInterval = 30
    ) async throws -> House {
        let (lock, ledger) = try await openLedger(settings, at: timepiece.now())
        let wires = try settings.chats.map(Wire.init)
        let connections = wires.map(\.connection)
        let office = Office(zone: settings.timezone, operators: settings.operatorAccounts, timepiece: timepiece)
        let plan = settings.weekPlan(interval: weekInterval)
        // What is needed longest comes first: the group ends its services from the last to the first.
        var services: [any Service] = connections.map {
            Speaker($0, ledger: ledger, office: office, wording: wording, logger: logger)
        }
        services.append(
            Caretaker(connections, ledger: ledger, lock: lock, office: office, wording: wording, logger: logger))
        services.append(Scheduler(plan, connections: connections, ledger: ledger, office: office, logger: logger))
        for connection in connections {
            services += connection.platform.traits.streams.map {
                Listener(connection, stream: $0, ledger: ledger, office: office, logger: logger)
            }
        }
        return House(
            ledger: ledger, lock: lock, clients: wires.map(\.client), services: services, logger: logger)
    }

    /// Runs until SIGTERM, SIGINT or something that cannot be repaired ends it.
    ///
    /// - Parameter window: the service that shows pages, needed longest.
    func run(with window: any Service) async throws {
        var configuration = ServiceGroupConfiguration(
            services: ([window] + services).map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: .quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let failure as WindowFailure {
            throw Stop(failure.advice, code: .settings)
        } catch let failure as LedgerFailure {
            throw Stop(failure.advice, code: .failure)
        }
        for client in clients { await client.close() }
        lock.release()
    }

    private static func openLedger(_ settings: Settings, at now: Date) async throws -> (FolderLock, Ledger) {
        do throws(LedgerFailure) {
            let lock = try FolderLock(folder: settings.data)
            return (lock, try await Ledger.open(folder: settings.data, at: now))
        } catch {
            throw Stop(error.advice, code: error.status)
        }
    }
}
