public import Foundation
public import Praise

/// A chat that has not been read past a restore: what the lost machine said there after its backup is not known yet.
public struct CatchingUp: Hashable, Sendable {
    public var chat: ChatID
    /// When the backup was put in place, on our clock.
    public var restoredAt: Date
    /// Whether the backup held a place of this chat to read on from, so that everything said since comes back.
    public var reachesBack: Bool

    public init(chat: ChatID, restoredAt: Date, reachesBack: Bool) {
        self.chat = chat
        self.restoredAt = restoredAt
        self.reachesBack = reachesBack
    }
}
