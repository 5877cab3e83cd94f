public import Foundation

/// What one poll gave: events to apply and the cursor to store with them, in one transaction.
public struct Batch: Hashable, Sendable {
    public var events: [ChatEvent]
    public var next: Cursor
    /// Whether nothing older is left to read. False inside a gap: the next poll answers at once.
    public var isCaughtUp: Bool
    /// The chat's own clock when it answered; nil where it does not tell.
    public var serverTime: Date?

    public init(events: [ChatEvent], next: Cursor, isCaughtUp: Bool = true, serverTime: Date? = nil) {
        self.events = events
        self.next = next
        self.isCaughtUp = isCaughtUp
        self.serverTime = serverTime
    }
}
