/// Why we end a transfer ourselves, although libcurl would have gone on.
enum Refusal: Hashable, Sendable {
    case bodyTooLarge(limit: Int)
    case headersTooLarge(limit: Int)
    case encodingNotAsked
    /// libcurl was about to send a request once more that must not be repeated.
    case repetition
    /// The caller's task was cancelled.
    case cancelled
    /// The client was closed.
    case closed
    /// The multi handle broke down.
    case broken
}
