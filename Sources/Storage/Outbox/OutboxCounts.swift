/// How many sayings are in each state.
public struct OutboxCounts: Hashable, Sendable {
    /// Waiting for their turn, retries included.
    public var queued = 0
    /// Being said at this moment.
    public var sending = 0
    /// Perhaps said; never again by itself unless a retry is due.
    public var unknown = 0
    public var said = 0
    public var merged = 0
    public var dropped = 0

    public init() {}
}
