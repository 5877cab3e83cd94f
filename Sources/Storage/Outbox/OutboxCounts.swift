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
    /// Of the unknown, how many wait for a person to decide.
    public var unknownForPerson = 0
    /// Of the dropped, how many wait for a person to decide.
    public var droppedForPerson = 0

    public init() {}

    init(_ numbers: [String: Int]) {
        queued = numbers["queued"] ?? 0
        sending = numbers["sending"] ?? 0
        unknown = numbers["unknown"] ?? 0
        said = numbers["said"] ?? 0
        merged = numbers["merged"] ?? 0
        dropped = numbers["dropped"] ?? 0
    }
}
