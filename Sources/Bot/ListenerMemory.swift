import Foundation
import Praise

/// What a listener keeps between two polls; losing it costs a few questions, nothing else.
struct ListenerMemory: Sendable {
    /// Our own account, once the chat has told.
    var identity: Member?
    /// Who is in each room and when, by uptime, that was asked.
    var rooms: [RoomID: (members: [Member], askedAt: TimeInterval)] = [:]
    /// What polling waits for; nil while all is well.
    var trouble: String?
    var backoff = Backoff()
}
