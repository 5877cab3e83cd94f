/// A request on its way to the curl thread, and who waits for its answer.
struct Errand: Job {
    typealias Answer = Result<HTTPResponse, HTTPFailure>

    var id: JobID
    var request: HTTPRequest
    var continuation: CheckedContinuation<Answer, Never>

    func begin(_ setup: Setup, glance: @escaping () -> Refusal?) throws(SetupFailure) -> Transfer {
        try Transfer(request, setup)
    }

    func answer(to failure: SetupFailure) -> Answer { .failure(failure.failure) }

    func answer(to refusal: Refusal) -> Answer {
        refusal == .cancelled
            ? .failure(HTTPFailure(.surelyNotSent, .cancelled, advice: "The request to \(request.host) was cancelled."))
            : .failure(HTTPFailure(.surelyNotSent, .closed, advice: "The client is closed."))
    }
}
