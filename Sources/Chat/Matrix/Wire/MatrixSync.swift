import Praise

/// An answer to `/sync`.
struct MatrixSync: Decodable, Sendable {
    var next: String
    var rooms: Rooms?
    var accountData: Events?

    private enum CodingKeys: String, CodingKey {
        case next = "next_batch"
        case rooms
        case accountData = "account_data"
    }

    struct Rooms: Decodable, Sendable {
        var join: [String: Joined]?
        var invite: [String: Invited]?
        var leave: [String: Joined]?
    }

    /// A room we are in, or were in until the last event here.
    struct Joined: Decodable, Sendable {
        var timeline: Timeline?
        var state: State?
    }

    struct Timeline: Decodable, Sendable {
        var events: [Lenient<MatrixEvent>]?
        /// Whether older events since the last answer were left out.
        var limited: Bool?
    }

    struct State: Decodable, Sendable {
        var events: [Lenient<MatrixEvent>]?
    }

    struct Invited: Decodable, Sendable {
        var state: State?

        private enum CodingKeys: String, CodingKey {
            case state = "invite_state"
        }
    }

    struct Events: Decodable, Sendable {
        var events: [Lenient<AccountData>]?
    }

    struct AccountData: Decodable, Sendable {
        var type: String
        var content: JSONValue
    }
}

extension MatrixSync {
    /// The rooms marked as direct and with whom; nil where the answer does not say.
    var direct: [RoomID: UserID]? {
        let marks = accountData?.events?.compactMap(\.value).last { $0.type == "m.direct" }
        return marks.map { MatrixDirectRooms($0.content).partners }
    }
}
