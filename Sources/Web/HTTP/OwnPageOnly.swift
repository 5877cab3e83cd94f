import Hummingbird

/// Keeps other sites out of a page that knows no sign-in: they may neither rename themselves to loopback nor send changes.
struct OwnPageOnly<Context: RequestContext>: RouterMiddleware {
    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        let host = request.head.authority ?? ""
        guard Self.isLoopback(host) else { throw SalonRefusal.origin }
        if request.method != .get, !Self.isFromPage(request, host: host) { throw SalonRefusal.origin }
        return try await next(request, context)
    }

    /// Whether a `Host` names this machine to itself, with any port.
    static func isLoopback(_ host: String) -> Bool {
        let name = host.hasPrefix("[::1]") ? host.prefix(5) : host.prefix { $0 != ":" }
        let port = host.dropFirst(name.count)
        guard port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy(\.isNumber) else { return false }
        return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
    }

    private static func isFromPage(_ request: Request, host: String) -> Bool {
        guard request.headers[named: "Sec-Fetch-Site"] ?? "same-origin" == "same-origin" else { return false }
        return request.headers[.origin] == "http://" + host
    }
}
