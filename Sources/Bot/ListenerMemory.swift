import Foundation
import Praise
import Storage

/// What a listener keeps between two polls; losing it costs a few questions, nothing else.
struct ListenerMemory: Sendable {
    /// Our own account, once the chat has told.
    var identity: Member?
    var rooms: [RoomID: Room] = [:]
    /// Everybody of the roster, and which state of it that is; nil before it was read.
    var roster: [RosterPerson] = []
    var rosterStamp: Int64?
    /// Where natural thanks are understood, once the ledger has told.
    var natural: NaturalRooms?
    /// What polling waits for; nil while all is well.
    var trouble: Trouble?
    var backoff = Backoff()
    /// Uptime until which a refused token is not tried again, unless there is another.
    var silentUntil: TimeInterval = 0
    /// What was last logged about the place of the token.
    var tokenAdvice: String?
    /// Whether the stream has been read since the start.
    var hasRead = false
    /// To be told once all of it is read.
    var absence: Absence?

    /// Who is in a room and when, by uptime, that was asked.
    struct Room: Sendable {
        var members: [Member]
        var askedAt: TimeInterval
        /// Theirs and the roster's; made when first asked for.
        var names: MemberNames?
    }

    /// Names change with the roster.
    mutating func know(_ people: [RosterPerson], stamp: Int64) {
        (roster, rosterStamp) = (people, stamp)
        for room in rooms.keys { rooms[room]?.names = nil }
    }
}
