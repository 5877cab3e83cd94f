/// A request on its way to the curl thread, and who waits for its answer.
struct Errand: Sendable {
    typealias ID = UInt64
    typealias Continuation = CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>

    var id: ID
    var request: HTTPRequest
    /// Resumed exactly once, by the curl thread.
    var continuation: Continuation
}
