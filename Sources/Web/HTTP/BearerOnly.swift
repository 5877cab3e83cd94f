import Hummingbird

/// Lets only the holder of the token through.
struct BearerOnly<Context: RequestContext>: RouterMiddleware {
    let token: String

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        guard isSame(request.headers[.authorization] ?? "", "Bearer " + token) else { throw SalonRefusal.token }
        return try await next(request, context)
    }

    /// Takes as long for a near miss as for a wild guess.
    private func isSame(_ given: String, _ wanted: String) -> Bool {
        let (given, wanted) = (Array(given.utf8), Array(wanted.utf8))
        guard given.count == wanted.count else { return false }
        return zip(given, wanted).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
