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
        /// Some of it left and no complete answer came: it may or may not have taken effect.
        case unknown
        /// The server answered with this status, and we do not use the answer (too large, an encoding not asked for).
        case answered(status: Int)
    }

    public enum Kind: Hashable, Sendable {
        case invalidRequest
        case nameResolution
        case connection
        case proxy
        case tls
        case timeout
        case connectionLost
        case tooLarge
        case protocolViolation
        case cancelled
        case closed
        case outOfResources
    }
}
