/// A mail on its way to the curl thread, and who waits for what becomes of it.
struct MailErrand: Job {
    typealias Answer = Result<MailReception, MailFailure>

    /// What the server is asked for.
    enum Wish: Hashable, Sendable {
        case take(MailMessage)
        /// To let us in, and nothing more.
        case greet
    }

    var id: JobID
    var wish: Wish
    var host: String
    var continuation: CheckedContinuation<Answer, Never>

    func begin(_ kit: MailKit, glance: @escaping () -> Refusal?) throws(SetupFailure) -> MailTransfer {
        try MailTransfer(wish, kit, glance: glance)
    }

    func answer(to failure: SetupFailure) -> Answer {
        .failure(MailFailure(MailEnding(code: failure.code, host: host)))
    }

    func answer(to refusal: Refusal) -> Answer {
        refusal == .cancelled
            ? .failure(MailFailure(.surelyNotSent, .cancelled, advice: "The mail to \(host) was cancelled."))
            : .failure(MailFailure(.surelyNotSent, .closed, advice: "The client is closed."))
    }
}
