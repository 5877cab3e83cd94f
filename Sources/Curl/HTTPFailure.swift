/// Why there is no answer to use, and what that says about the request's effect.
public struct HTTPFailure: Error, Hashable, Sendable {
    public var delivery: Delivery
    public var kind: Kind
    /// A sentence for the operator. Holds the host, never the path, query, headers or body.
    public var advice: String

    public init(_ delivery: Delivery, _ kind: Kind, advice: String) {
        self.delivery = delivery
        self.kind = kind
        self.advice = advice
    }

    /// What became of the request.
    public enum Delivery: Hashable, Sendable {
        /// Not a byte of it left: sending it again is safe.
        case surelyNotSent
        /// Some of it may have left and no complete answer came: it may or may not have taken effect.
        case unknown
        /// The server answered with this status, and we do not use the answer (too large, an encoding not asked for).
        case answered(status: Int)
    }

    /// What went wrong, for switching on. What it means for sending again is the ``delivery``.
    public enum Kind: Hashable, Sendable {
        /// The request or the configuration can never work as it is.
        case invalidRequest
        case nameResolution
        /// No connection came about.
        case connection
        /// The proxy is down, or refused to connect.
        case proxy
        /// No TLS session came about, a certificate that is not believed among the reasons.
        case tls
        /// Connecting, the whole exchange, or a drip took longer than allowed.
        case timeout
        /// The connection ended before the answer did.
        case connectionLost
        /// The answer is beyond the limits of the configuration.
        case tooLarge
        /// What came is not HTTP, or in an encoding that was not asked for.
        case protocolViolation
        /// The task was cancelled.
        case cancelled
        /// The client is closed, or was while the request was under way.
        case closed
        /// Memory or file descriptors ran out.
        case outOfResources
    }
}
