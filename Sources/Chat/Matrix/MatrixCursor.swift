import Foundation
import Praise

/// How far a Matrix account has been read, with what is still to be done.
struct MatrixCursor: Hashable, Sendable, Codable {
    /// The `next_batch` to go on from.
    var since: String
    /// What `/sync` left out, to be read before it is asked again.
    var gaps: [Gap] = []
    /// The rooms Bravo is in and listens to.
    var rooms: [String: Known] = [:]
    /// The rooms for two, with whom.
    var direct: [String: String] = [:]
    var invitations: [Invitation] = []

    /// A stretch of one room between two places, read forwards page by page.
    struct Gap: Hashable, Sendable, Codable {
        var room: RoomID
        var from: String
        var to: String
        /// Whether Bravo joined inside it: what comes before that is not for us.
        var afterJoin = false
    }

    struct Known: Hashable, Sendable, Codable {
        /// Events since the last read receipt, and the last of them.
        var unread = 0
        var last: MessageID?
        /// Whether it has been told that the room is encrypted.
        var isUnreadable = false
    }

    struct Invitation: Hashable, Sendable, Codable {
        var room: RoomID
        /// Who asked for a room for two; nil for a room of the settings.
        var direct: UserID?
        var tries = 0
    }
}

extension MatrixCursor {
    init?(_ cursor: Cursor) {
        guard let stored = try? JSONDecoder().decode(Self.self, from: Data(cursor.rawValue.utf8)) else { return nil }
        self = stored
    }

    /// The same bytes for the same place.
    var stored: Cursor {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Cursor(rawValue: String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self))
    }
}
