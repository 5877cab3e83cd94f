import Foundation
import Praise

/// What a listener keeps between two polls; losing it costs a few questions, nothing else.
struct ListenerMemory: Sendable {
    /// Our own account, once the chat has told.
    var identity: Member?
    var rooms: [RoomID: Room] = [:]
    /// What polling waits for; nil while all is well.
    var trouble: String?
    var backoff = Backoff()

    /// Who is in a room and when, by uptime, that was asked.
    struct Room: Sendable {
        var members: [Member]
        var askedAt: TimeInterval
    }
}
