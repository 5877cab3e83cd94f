public import Hummingbird
public import Logging
public import ServiceLifecycle

/// The window of `bravo run`: `GET /healthz` for whatever watches over the program.
public struct HealthServer: Sendable {
    private let health: @Sendable () async -> Health

    public init(health: @escaping @Sendable () async -> Health) {
        self.health = health
    }

    /// Answers 200 when ``Health/isWell``, else 503; the facts as JSON in both cases.
    public func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: PageHeaders())
        router.add(middleware: PlainErrors())
        router.get("healthz") { _, _ in
            let health = await health()
            return try Response.json(health, status: health.isWell ? .ok : .serviceUnavailable)
        }
        return router
    }

    /// The service to add to the program's group. Its run throws ``WindowFailure`` where it cannot listen.
    ///
    /// - Parameter whenListening: is told the port as soon as somebody can ask.
    public func service(
        host: String, port: Int, logger: Logger, whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some Service {
        let application = Application(
            router: router(), configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? port) }, logger: logger)
        return Window(service: application, host: host, port: port)
    }
}
