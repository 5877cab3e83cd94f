import Praise

extension MatrixDecoding {
    /// An invitation worth an answer: to a room of the settings, or to a room for two.
    func invitation(to room: RoomID, _ invited: MatrixSync.Invited) -> MatrixCursor.Invitation? {
        if rooms.contains(room) { return .init(room: room) }
        for event in (invited.state?.events ?? []).compactMap(\.value) {
            if case .member(me, let member) = event.content, member.isDirect == true {
                return .init(room: room, direct: event.sender)
            }
        }
        return nil
    }

    func note(_ invitation: MatrixCursor.Invitation?, _ place: inout MatrixCursor) {
        guard let invitation, !place.invitations.contains(where: { $0.room == invitation.room }) else { return }
        place.invitations.append(invitation)
    }

    /// A room that was replaced by one of the settings: the way into that one is open.
    func followTombstone(in events: [Lenient<MatrixEvent>], _ place: inout MatrixCursor) {
        for event in events.compactMap(\.value) {
            guard case .tombstone(let replacement?) = event.content, rooms.contains(replacement),
                place.rooms[replacement.rawValue] == nil
            else { continue }
            note(.init(room: replacement), &place)
        }
    }
}
