/// What other threads tell the curl thread.
enum Order: Sendable {
    case start(Errand)
    /// An errand that is not under way is ignored: it has just ended.
    case cancel(Errand.ID)
    /// Answered with true by the thread's next turn.
    case ping(CheckedContinuation<Bool, Never>)
    /// Resumed when everything is freed.
    case close(CheckedContinuation<Void, Never>?)
}
