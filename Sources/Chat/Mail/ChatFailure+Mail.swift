import Curl
import Praise

extension ChatFailure {
    /// What a mail's failure means to the outbox.
    init(_ failure: MailFailure) {
        self.init(Kind(failure), advice: failure.advice)
    }
}

extension ChatFailure.Kind {
    /// Seconds for which a receiver's server is left in peace at least; those that turn strangers away at first ask for minutes.
    static let shortestWait: Double = 60

    init(_ failure: MailFailure) {
        guard failure.delivery == .surelyNotSent else {
            self = .unknown
            return
        }
        self =
            switch failure.kind {
            case .credentials: .unauthorized
            case .refusedForGood, .invalid: .refused
            // "Closing", and "cannot look passwords up now": whoever the mail is for.
            case .refusedForNow(421), .refusedForNow(454): .unreachable
            case .refusedForNow: .rateLimited(after: Self.shortestWait)
            // Cancelled before it was sent: as if it had never been tried.
            case .nameResolution, .connection, .timeout, .connectionLost, .noTLS, .certificate, .cancelled, .closed,
                .outOfResources:
                .unreachable
            }
    }
}
