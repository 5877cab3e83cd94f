/// Something without which Bravo is as good as dead, and how to hear whether it lives.
struct Probe: Sendable {
    /// As the log names it.
    let name: String
    /// Returns once it has answered, whatever the answer is; a stuck thread never does.
    let answer: @Sendable () async -> Void
}
