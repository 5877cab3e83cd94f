import Foundation

/// Sends HTTP requests over libcurl, with every limit always set.
///
/// For example:
///
/// ```swift
/// let client = try HTTPClient()
/// let request = HTTPRequest(.get, url, timeout: 20, isRepeatable: true)
/// do {
///     let response = try await client.send(request)
///     print(response.status, response.body.count)
/// } catch {
///     switch error.delivery {
///     case .surelyNotSent: print("Safe to send again.", error.advice)
///     case .unknown: print("It may have taken effect.", error.advice)
///     case .answered(let status): print("Answered \(status), unusable.", error.advice)
///     }
/// }
/// await client.close()
/// ```
///
/// One thread drives all transfers of a client through libcurl's multi interface, so a client is made once and shared.
/// It speaks HTTP/1.1 and, over TLS, HTTP/2. It follows no redirect, keeps no cookie, asks for no compression, and
/// takes nothing from the environment: no proxy, no `.netrc`, no key log. The first client makes the process ignore
/// `SIGPIPE`.
public final class HTTPClient: Sendable {
    private let configuration: HTTPConfiguration
    private let thread: CurlThread<Errand>

    /// Starts the client's thread.
    ///
    /// - Throws: ``HTTPFailure`` of kind `invalidRequest` for a configuration that cannot be used, among them an
    ///   unreadable file of authorities; `outOfResources` when libcurl cannot start.
    public init(_ configuration: HTTPConfiguration = HTTPConfiguration()) throws(HTTPFailure) {
        if let flaw = configuration.flaw { throw HTTPFailure(.surelyNotSent, .invalidRequest, advice: flaw) }
        let authorities = try Authorities.bundle(adding: configuration.extraAuthorities)
        self.configuration = configuration
        do throws(SetupFailure) {
            thread = try CurlThread { Setup(configuration, authorities: authorities) }
        } catch {
            throw error.failure
        }
    }

    /// Sends a request and waits for the whole answer, whatever its status: a 404 or a redirect is an answer.
    /// Cancelling the task ends the transfer at once, without waiting for the server.
    ///
    /// - Throws: ``HTTPFailure``, which says whether the request may have taken effect.
    public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        if let flaw = request.flaw(under: configuration) {
            throw HTTPFailure(.surelyNotSent, .invalidRequest, advice: flaw)
        }
        return try await thread.run { Errand(id: $0, request: request, continuation: $1) }.get()
    }

    /// Whether the client's thread takes orders: true once it has, false when the client is closed. For a watchdog: a
    /// stuck thread never answers.
    public func isAlive() async -> Bool {
        await thread.isAlive()
    }

    /// Ends every transfer under way, its caller getting a failure of kind `closed`, then the thread, and returns when
    /// all handles are freed. Every later ``send(_:)`` fails as closed; closing twice is fine.
    public func close() async {
        await thread.close()
    }
}
