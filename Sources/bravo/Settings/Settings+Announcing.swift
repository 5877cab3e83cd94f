import Praise

extension Settings {
    /// Where a chat's posts go.
    struct Announcing: Hashable, Sendable {
        /// The room of the weekly post, one of the chat's.
        var week: RoomID?
        /// Others' than that of the week; nil for the same.
        var day: RoomID?
        var month: RoomID?
        /// The announcing rooms where each has a choice of its own; the others are nil then.
        var sites: [AnnouncingRoom] = []
    }

    /// A room with posts of its own about some rooms.
    struct AnnouncingRoom: Hashable, Sendable {
        var room: RoomID
        var tells: [RoomID]
    }
}

extension Settings.Announcing {
    func room(_ kind: Period.Kind) -> RoomID? {
        switch kind {
        case .day: day ?? week
        case .week: week
        case .month: month ?? week
        }
    }

    /// Whether any post of a kind goes to a room.
    func tells(_ kind: Period.Kind, in room: RoomID) -> Bool {
        self.room(kind) == room || sites.contains { $0.room == room }
    }
}
