/// Why a mail was not taken, and whether it may have been.
public struct MailFailure: Error, Hashable, Sendable {
    public var delivery: Delivery
    public var kind: Kind
    /// A sentence for the operator. Holds the server's name and its answer, never a secret nor anything of the mail's subject or body.
    public var advice: String

    public init(_ delivery: Delivery, _ kind: Kind, advice: String) {
        self.delivery = delivery
        self.kind = kind
        self.advice = advice
    }

    /// What became of the mail.
    public enum Delivery: Hashable, Sendable {
        /// The server did not take it: sending it again is safe.
        case surelyNotSent
        /// The server may have had all of it, and no answer told whether it took it.
        case unknown
    }

    /// What went wrong, for switching on.
    public enum Kind: Hashable, Sendable {
        /// The mail or the configuration can never work as it is.
        case invalid
        case nameResolution
        /// No connection came about, or the server would not speak with us.
        case connection
        case timeout
        /// The connection ended before the answer came.
        case connectionLost
        /// The server offers no TLS, or none came about.
        case noTLS
        /// The server's certificate is not believed.
        case certificate
        /// The login was refused, or one is wanted.
        case credentials
        /// Refused for now, with this code (4xx).
        case refusedForNow(Int)
        /// Refused for good, with this code (5xx).
        case refusedForGood(Int)
        /// The task was cancelled.
        case cancelled
        /// The client is closed, or was while the mail was under way.
        case closed
        /// Memory or file descriptors ran out.
        case outOfResources
    }
}
