/// What other threads tell the curl thread.
enum Order<J: Job>: Sendable {
    case start(J)
    /// A job that is not under way is ignored: it has just ended.
    case cancel(JobID)
    /// Answered with true by the thread's next turn.
    case ping(CheckedContinuation<Bool, Never>)
    /// Resumed when everything is freed.
    case close(CheckedContinuation<Void, Never>?)
}
