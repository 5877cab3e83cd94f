public import Foundation

/// Why a chat did not do what it was asked.
public struct ChatFailure: Error, Hashable, Sendable {
    public var kind: Kind
    /// A sentence for the operator: what happened and what to do. Holds no secret, no query and no message text.
    public var advice: String

    public init(_ kind: Kind, advice: String) {
        self.kind = kind
        self.advice = advice
    }

    public enum Kind: Hashable, Sendable {
        /// Surely not sent: no connection, no name, no trust. Again later.
        case unreachable
        /// Sent, and no answer that tells whether it took effect: cut, timed out, 5xx, unreadable.
        case unknown
        /// Too much at once; nothing took effect. Seconds to wait, already clamped to 1 s … 1 h.
        case rateLimited(after: TimeInterval)
        /// The token is refused.
        case unauthorized
        /// Understood and refused for good: no right, no such room, too long.
        case refused
        /// The caller was cancelled.
        case cancelled
    }
}
