public import Foundation
public import Hummingbird
public import Logging
public import Praise
public import ServiceLifecycle

/// The embedded chat of `bravo demo`: the contract for the bot, and a page for people.
public struct SalonServer: Sendable {
    private let contract: SalonContract
    private let page: SalonPage
    private let token: String

    /// - Parameters:
    ///   - token: what the bot has to show; the page needs none and answers this machine's own browsers only.
    ///   - timepiece: for waiting; what is said is stamped by the book.
    ///   - timeZone: in which the page shows times.
    public init(book: SalonBook, token: String, controls: SalonControls, timepiece: Timepiece, timeZone: TimeZone) {
        contract = SalonContract(book: book, timepiece: timepiece)
        page = SalonPage(book: book, controls: controls, timepiece: timepiece, timeZone: timeZone)
        self.token = token
    }

    /// Everything the Salon answers.
    public func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: PageHeaders())
        router.add(middleware: PlainErrors())
        router.get("salon/v1/openapi.json") { _, _ in
            Response.content(PackageResources.openapi_json, type: "application/json")
        }
        contract.add(to: router.group("salon/v1").add(middleware: BearerOnly(token: token)))
        let own = router.group().add(middleware: OwnPageOnly())
        own.get("/") { _, _ in Response.content(PackageResources.salon_html, type: "text/html; charset=utf-8") }
        own.get("salon.css") { _, _ in Response.content(PackageResources.salon_css, type: "text/css; charset=utf-8") }
        own.get("salon.js") { _, _ in
            Response.content(PackageResources.salon_js, type: "text/javascript; charset=utf-8")
        }
        page.add(to: own.group("salon/page"))
        return router
    }

    /// The service to add to the program's group; it listens on loopback only. Its run throws ``WindowFailure`` where it
    /// cannot.
    ///
    /// - Parameters:
    ///   - port: 0 for any free one.
    ///   - whenListening: is told the port as soon as browsers can come.
    public func service(
        port: Int, logger: Logger, whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some Service {
        let application = Application(
            router: router(),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? port) }, logger: logger)
        return Window(service: application, host: "127.0.0.1", port: port)
    }
}
