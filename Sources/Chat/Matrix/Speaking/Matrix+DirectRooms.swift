import Curl
import Foundation
public import Praise

extension Matrix {
    /// A room marked as direct that we are in and that they are in or invited to; else a new one.
    public func directRoom(with user: UserID) async throws(ChatFailure) -> RoomID {
        let me = try await me()
        for room in try await directRooms(of: me).rooms(with: user) {
            // Of a room that we have left the server still tells how it was then: so both are asked about.
            guard try await membership(of: me, in: room) == "join" else { continue }
            if ["join", "invite"].contains(try await membership(of: user, in: room)) { return room }
        }
        let made: MatrixAnswer.Room = try await ask(requests.createDirectRoom(with: user))
        try await remember(RoomID(made.id), with: user, of: me)
        return RoomID(made.id)
    }

    /// Marks a room as direct. The note is read and written as a whole, so it is read back: two who write at
    /// a time would lose one of the two rooms.
    func remember(_ room: RoomID, with user: UserID, of me: UserID) async throws(ChatFailure) {
        for _ in 1...3 {
            var rooms = try await directRooms(of: me)
            guard !rooms.rooms(with: user).contains(room) else { return }
            rooms.add(room, with: user)
            let _: MatrixAnswer.Done = try await ask(requests.storeDirectRooms(rooms, of: me))
        }
    }

    func membership(of user: UserID, in room: RoomID) async throws(ChatFailure) -> String? {
        let member: MatrixMember? = try await askUnlessRefused(requests.membership(of: user, in: room))
        return member?.membership
    }

    private func directRooms(of me: UserID) async throws(ChatFailure) -> MatrixDirectRooms {
        let json: JSONValue? = try await askUnlessRefused(requests.directRooms(of: me))
        return json.map(MatrixDirectRooms.init) ?? MatrixDirectRooms()
    }
}
