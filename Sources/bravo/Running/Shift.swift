import Bot
import Chat
import Curl
import Foundation
import Logging
import Praise
import ServiceLifecycle
import Storage

/// Everybody who works under one set of settings: the chats' clients, and the services that use them.
struct Shift: Sendable {
    let settings: Settings
    let clients: [HTTPClient]
    private let mail: MailWire?
    private let services: [any Service]

    /// Prepares every chat of the settings. Nothing is polled or said yet.
    init(_ settings: Settings, for post: Post) throws {
        let wires = try settings.chats.map(Wire.init)
        let connections = wires.map(\.connection)
        var office = Office(
            zone: settings.timezone, operators: settings.operatorAccounts, giving: settings.givingRules,
            timepiece: post.timepiece, measures: post.measures)
        office.rules = settings.houseRules
        office.sendsMail = settings.mail != nil
        office.announcing = settings.announcing
        let plan = settings.postPlan(interval: post.weekInterval)
        let (ledger, logger) = (post.ledger, post.logger)
        // What is needed longest comes first: the group ends its services from the last to the first.
        var services: [any Service] = connections.map {
            Speaker($0, ledger: ledger, office: office, wording: { post.wording(settings) }, logger: logger)
        }
        let mail = try settings.mail.map(MailWire.init)
        if let mail {
            services.append(
                MailSpeaker(
                    mail.mailer, chats: settings.chats.map(\.id), ledger: ledger, office: office,
                    wording: { $0.map(settings.wording(in:)) ?? post.wording(settings) },
                    pages: settings.publicURL, renewLogin: mail.renewLogin, logger: logger))
        }
        services.append(
            Caretaker(
                connections, ledger: ledger, lock: post.lock, office: office, wording: { post.wording(settings) },
                logger: logger))
        services.append(Scheduler(plan, connections: connections, ledger: ledger, office: office, logger: logger))
        services.append(
            DigestScheduler(
                settings.digests, connections: connections, ledger: ledger, office: office,
                interval: post.weekInterval, logger: logger))
        for connection in connections {
            services += connection.platform.traits.streams.map {
                Listener(connection, stream: $0, ledger: ledger, office: office, logger: logger)
            }
        }
        self.settings = settings
        self.services = services
        self.mail = mail
        clients = wires.map(\.client)
    }

    /// What does not change from one shift to the next.
    struct Post: Sendable {
        let ledger: Ledger
        let lock: FolderLock
        let timepiece: Timepiece
        let measures: Measures
        let wording: @Sendable (Settings) -> Wording
        let logger: Logger
        /// Seconds between two looks for a week to settle.
        let weekInterval: TimeInterval
    }

    /// To be run once. It ends when it is asked to, or when the group round it ends: at first without haste, so that
    /// what is being said is settled; after six seconds what is still under way is broken off and marked as unknown.
    func group() -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(services: services.map { .init(service: $0) }, logger: .quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(6)
        return ServiceGroup(configuration: configuration)
    }

    func close() async {
        for client in clients { await client.close() }
        await mail?.client.close()
    }
}
