public import Praise

/// What recording an ``Intake`` came to.
public struct Receipt: Hashable, Sendable {
    /// How many messages thank somebody from now on, corrections included.
    public var recorded = 0
    /// How many sayings are new in the outbox.
    public var queued = 0
    /// What was put among the dead letters, for the log.
    public var setAside: [MessageAddress] = []

    public init(recorded: Int = 0, queued: Int = 0, setAside: [MessageAddress] = []) {
        self.recorded = recorded
        self.queued = queued
        self.setAside = setAside
    }
}
