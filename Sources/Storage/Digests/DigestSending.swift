/// What became of the parts of a digest: chat messages and mail, one each.
public struct DigestSending: Hashable, Sendable {
    /// Those queued once more just now.
    public var again: Int
    public var arrived: Int
    /// Those still on their way.
    public var waiting: Int

    public init(again: Int = 0, arrived: Int = 0, waiting: Int = 0) {
        self.again = again
        self.arrived = arrived
        self.waiting = waiting
    }
}
