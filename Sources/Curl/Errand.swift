/// A request on its way to the curl thread, and who waits for its answer.
struct Errand: Sendable {
    typealias ID = UInt64
    typealias Continuation = CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>

    var id: ID
    var request: HTTPRequest
    /// Resumed exactly once: by the curl thread, or by the caller's own when that gets no errand.
    var continuation: Continuation

    /// Answers that nothing was sent.
    func refuse(_ kind: HTTPFailure.Kind, _ advice: String) {
        continuation.resume(returning: .failure(HTTPFailure(.surelyNotSent, kind, advice: advice)))
    }
}
