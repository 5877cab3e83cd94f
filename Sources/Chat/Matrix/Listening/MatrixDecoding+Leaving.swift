import Foundation
import Praise

extension MatrixDecoding {
    /// What was said in a room up to the moment we left it or were put out, and that this is so.
    func lastSlice(
        of room: RoomID, _ left: MatrixSync.Joined, before: MatrixCursor, _ place: inout MatrixCursor
    ) -> MatrixSlice {
        var slice = MatrixSlice(room: room, isDirect: false)
        slice.names = names(in: left.state?.events ?? [])
        take(left, isNew: false, since: before.since, into: &slice, &place)
        let events = (left.state?.events ?? []) + (left.timeline?.events ?? [])
        let departure = events.compactMap(\.value).last(where: isDeparture)
        let sender = departure?.sender
        slice.news.append(.left(room, by: sender == me ? nil : sender, at: departure?.sentAt ?? .distantPast))
        return slice
    }

    /// So that a return is an arrival, of which only what comes after it is heard.
    func forget(_ room: String, _ place: inout MatrixCursor) {
        place.rooms[room] = nil
        place.invitations.removeAll { $0.room.rawValue == room }
    }

    private func isDeparture(_ event: MatrixEvent) -> Bool {
        guard case .member(me, let member) = event.content else { return false }
        return member.membership == "leave" || member.membership == "ban"
    }
}
