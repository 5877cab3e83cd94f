/// What becomes of one message: what the log gains and what Bravo says.
public struct Judgement: Hashable, Sendable {
    public var entry: Entry
    public var sayings: [QueuedSaying]
    /// What its sender wishes from now on.
    public var change: PreferenceChange?

    public init(entry: Entry, sayings: [QueuedSaying] = [], change: PreferenceChange? = nil) {
        self.entry = entry
        self.sayings = sayings
        self.change = change
    }

    public enum Entry: Hashable, Sendable {
        /// The log stays as it is.
        case nothing
        /// From this revision on the message thanks exactly these people, never none, as the team of that name where one was meant.
        case given([Member], team: String?, Thanks)
        /// From this revision on the message thanks nobody.
        case withdrawn
        /// That message thanks nobody any more, for good.
        case takenBack(MessageAddress)
        /// This is not shown any more. What is said follows from which posts it changes: ``Judge/answers(to:changing:)``.
        case takenOut([TakenOut])
    }
}
