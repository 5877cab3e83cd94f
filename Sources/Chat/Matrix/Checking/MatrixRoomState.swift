import Praise

/// The state of a room, in so far as a check looks at it.
struct MatrixRoomState: Decodable, Sendable {
    var events: [Lenient<Event>]?

    struct Event: Decodable, Sendable {
        var type: String
        var stateKey: String?
        var content: JSONValue

        private enum CodingKeys: String, CodingKey {
            case type, content
            case stateKey = "state_key"
        }
    }
}

extension MatrixRoomState {
    /// What the latest event of a type says; nil where there is none. Later ones in the list are newer.
    func content(_ type: String, of key: String = "") -> JSONValue? {
        events?.compactMap(\.value).last { $0.type == type && $0.stateKey == key }?.content
    }

    func standing(
        in room: RoomID, of me: UserID, as membership: RoomStanding.Membership, isDirect: Bool, members: Int?
    ) -> RoomStanding {
        let powers = MatrixPowers(content("m.room.power_levels"))
        return RoomStanding(
            room: room, name: name, membership: membership, isEncrypted: content("m.room.encryption") != nil,
            isDirect: isDirect, maySpeak: powers.lets(me, send: "m.room.message"),
            mayReact: powers.lets(me, send: "m.reaction"), members: members,
            successor: content("m.room.tombstone")?["replacement_room"]?.string.map(RoomID.init(rawValue:)))
    }

    func invitesToDirect(_ me: UserID) -> Bool {
        content("m.room.member", of: me.rawValue)?["is_direct"] == .flag(true)
    }

    private var name: String {
        let name = content("m.room.name")?["name"]?.string ?? ""
        return name.isEmpty ? content("m.room.canonical_alias")?["alias"]?.string ?? "" : name
    }
}
