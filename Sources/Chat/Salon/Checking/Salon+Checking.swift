import Curl
public import Foundation
public import Praise

extension Salon: CheckableChat {
    public func clock() async throws(ChatFailure) -> Date? {
        let response = try await send(requests.me())
        try decoding.done(response)
        return response.header("Date").flatMap(HTTPDate.date)
    }

    public func rooms() async throws(ChatFailure) -> [RoomStanding] {
        try decoding.rooms(try await send(requests.rooms()))
    }

    /// By the members: a chat that offered the contract before it listed rooms tells those all the same.
    public func standing(in room: RoomID) async throws(ChatFailure) -> RoomStanding {
        let me = try await whoAmI()
        return try decoding.standing(in: room, of: me.user, try await send(requests.members(of: room)))
    }

    /// The contract makes no rooms, and a trial must not be seen.
    public func pace(of count: Int, on timepiece: Timepiece) async throws(ChatFailure) -> ChatPace? { nil }
}
