/// Sends requests over libcurl's multi interface.
public final class HTTPClient: Sendable {
    public init(_ configuration: HTTPConfiguration = HTTPConfiguration()) throws(HTTPFailure) {}

    /// Sends a request and waits for the whole answer. Cancelling the task ends the transfer.
    public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        throw HTTPFailure(.surelyNotSent, .closed, advice: "The client is closed.")
    }

    /// Ends every transfer under way and frees the handles; every later ``send(_:)`` fails as closed.
    public func close() async {}
}
