public import Hummingbird
public import Logging
public import ServiceLifecycle

/// The window of `bravo run`: `/healthz`, `/metrics` and `/status` for whatever watches over the program, and `/mail/stop/…`, the
/// only page that is for people outside.
public struct HealthServer: Sendable {
    private let mail: MailStopDesk?
    private let status: @Sendable () async -> Status

    /// - Parameter mail: for those who want no more mail; nil where the page is not shown.
    public init(mail: MailStopDesk? = nil, status: @escaping @Sendable () async -> Status) {
        self.mail = mail
        self.status = status
    }

    /// `/healthz` answers 200 when ``Health/isWell``, else 503, the facts as JSON in both cases; `/metrics` is for
    /// Prometheus, `/status` for `bravo status`.
    public func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: PageHeaders())
        router.add(middleware: PlainErrors())
        router.get("healthz") { _, _ in
            let health = Health(await status())
            return try Response.json(health, status: health.isWell ? .ok : .serviceUnavailable)
        }
        router.get("metrics") { _, _ in
            Response.content(await status().metrics.utf8, type: MetricsText.contentType)
        }
        router.get("status") { _, _ in
            Response.content(try await status().json(), type: "application/json")
        }
        mail?.add(to: router)
        return router
    }

    /// The service to add to the program's group. Its run throws ``WindowFailure`` where it cannot listen.
    ///
    /// - Parameters:
    ///   - port: 0 for any free one.
    ///   - whenListening: is told the port as soon as requests can come.
    public func service(
        host: String, port: Int, logger: Logger, whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some Service {
        let application = Application(
            router: router(),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? port) }, logger: logger)
        return Window(service: application, host: host, port: port)
    }
}
