import Foundation
import Praise

/// The rooms of an account: an answer to `/sync` without a place to start from, read for what the rooms are.
struct MatrixOverview: Decodable, Sendable {
    var rooms: Rooms?
    var accountData: MatrixSync.Events?

    private enum CodingKeys: String, CodingKey {
        case rooms
        case accountData = "account_data"
    }

    struct Rooms: Decodable, Sendable {
        var join: [String: Joined]?
        var invite: [String: Invited]?
    }

    struct Joined: Decodable, Sendable {
        var state: MatrixRoomState?
        var timeline: MatrixRoomState?
        var summary: Summary?
    }

    struct Invited: Decodable, Sendable {
        var state: MatrixRoomState?

        private enum CodingKeys: String, CodingKey {
            case state = "invite_state"
        }
    }

    struct Summary: Decodable, Sendable {
        var joined: Int?

        private enum CodingKeys: String, CodingKey {
            case joined = "m.joined_member_count"
        }
    }
}

extension MatrixOverview {
    /// The rooms that `me` is in or invited to, in the order of their identifiers; those for trying are left out.
    func standings(of me: UserID) -> [RoomStanding] {
        let direct = Set(MatrixDirectRooms(marks ?? .null).partners.keys)
        let joined = (rooms?.join ?? [:]).filter { !$1.isTrial }.map { id, room in
            room.all.standing(
                in: RoomID(id), of: me, as: .joined, isDirect: direct.contains(RoomID(id)) || room.isWaiting,
                members: room.summary?.joined)
        }
        let invited = (rooms?.invite ?? [:]).map { id, room in
            let state = room.state ?? MatrixRoomState()
            return state.standing(
                in: RoomID(id), of: me, as: .invited, isDirect: state.invitesToDirect(me), members: nil)
        }
        return (joined + invited).sorted { $0.room < $1.room }
    }

    /// Rooms that a trial made and could not leave.
    var trialRooms: [RoomID] {
        (rooms?.join ?? [:]).filter { $1.isTrial }.keys.map(RoomID.init(rawValue:)).sorted()
    }

    private var marks: JSONValue? {
        accountData?.events?.compactMap(\.value).last { $0.type == "m.direct" }?.content
    }
}

extension MatrixOverview.Joined {
    /// Of a room with few events the newest state stands in the timeline.
    var all: MatrixRoomState {
        MatrixRoomState(events: (state?.events ?? []) + (timeline?.events ?? []))
    }

    /// Made for Bravo and one other, who has not come yet; its mark may come a moment after it.
    var isWaiting: Bool {
        let isNamed = all.content("m.room.name") != nil || all.content("m.room.canonical_alias") != nil
        return !isNamed && summary?.joined == 1
    }

    var isTrial: Bool { all.content("m.room.create")?["type"]?.string == MatrixRequests.trialType }
}
