/// What one long poll waits by.
struct SalonBell: Sendable {
    var number: Int
    var rings: AsyncStream<Void>

    /// Until the next ring, or until the task is cancelled.
    func wait() async {
        for await _ in rings { return }
    }
}
