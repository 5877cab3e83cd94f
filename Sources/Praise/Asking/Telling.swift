/// What one person is told of a thank: the thank itself, with what is kept of them the first time.
public struct Telling: Hashable, Sendable {
    public var recognition: Recognition
    /// Whether they have not been told yet what Bravo keeps.
    public var isFirst: Bool
    /// Whether they wish to be told of thanks.
    public var isTold: Bool

    public init(recognition: Recognition, isFirst: Bool, isTold: Bool) {
        self.recognition = recognition
        self.isFirst = isFirst
        self.isTold = isTold
    }
}
