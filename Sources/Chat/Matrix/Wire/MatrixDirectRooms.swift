import Foundation
import Praise

/// The account's own note of which rooms are for two, `m.direct`. Clients keep theirs in it too: what is not ours stays.
struct MatrixDirectRooms: Hashable, Sendable {
    private(set) var json: JSONValue

    init(_ json: JSONValue = .object([:])) {
        self.json = json
    }

    /// With whom each room is shared.
    var partners: [RoomID: UserID] {
        guard case .object(let members) = json else { return [:] }
        var partners: [RoomID: UserID] = [:]
        for user in members.keys.sorted() {
            for room in rooms(with: UserID(user)) { partners[room] = UserID(user) }
        }
        return partners
    }

    func rooms(with user: UserID) -> [RoomID] {
        guard case .list(let rooms) = json[user.rawValue] else { return [] }
        return rooms.compactMap(\.string).map(RoomID.init(rawValue:))
    }

    mutating func add(_ room: RoomID, with user: UserID) {
        guard !rooms(with: user).contains(room) else { return }
        var members: [String: JSONValue] = if case .object(let members) = json { members } else { [:] }
        members[user.rawValue] = .list((rooms(with: user) + [room]).map { .text($0.rawValue) })
        json = .object(members)
    }
}
