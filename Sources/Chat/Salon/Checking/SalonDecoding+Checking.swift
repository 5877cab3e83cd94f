import Curl
import Praise

extension SalonDecoding {
    func rooms(_ response: HTTPResponse) throws(ChatFailure) -> [RoomStanding] {
        try answer(SalonAnswers.Rooms.self, response).rooms.map { room in
            RoomStanding(
                room: RoomID(room.id), name: room.name ?? "", membership: .joined, isDirect: room.direct ?? false,
                members: room.members)
        }
    }

    /// A room that the chat does not know, or whose members do not include us, is one we are outside of.
    func standing(in room: RoomID, of me: UserID, _ response: HTTPResponse) throws(ChatFailure) -> RoomStanding {
        let outside = RoomStanding(room: room, membership: .outside)
        if [403, 404].contains(response.status), SalonFailures.code(response) != nil { return outside }
        let members = try members(response)
        guard members.contains(where: { $0.user == me }) else { return outside }
        return RoomStanding(room: room, membership: .joined, members: members.count)
    }
}
