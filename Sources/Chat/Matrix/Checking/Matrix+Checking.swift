import Curl
public import Foundation
public import Praise

extension Matrix: CheckableChat {
    public func clock() async throws(ChatFailure) -> Date? {
        try await answer(to: requests.whoAmI()).header("Date").flatMap(HTTPDate.date)
    }

    public func rooms() async throws(ChatFailure) -> [RoomStanding] {
        let me = try await me()
        return try await overview().standings(of: me)
    }

    public func standing(in room: RoomID) async throws(ChatFailure) -> RoomStanding {
        try await rooms().first { $0.room == room } ?? RoomStanding(room: room, membership: .outside)
    }

    func overview() async throws(ChatFailure) -> MatrixOverview {
        try await ask(requests.overview(nonce: Int.random(in: 1...30_000)))
    }
}
