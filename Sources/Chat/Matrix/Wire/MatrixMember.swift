/// What a membership event says about somebody.
struct MatrixMember: Hashable, Sendable, Decodable {
    var membership: String
    var name: String?
    /// In an invitation: that the room is meant for two.
    var isDirect: Bool?
    /// Whether they were in the room before this event, which then only tells of a new name or picture.
    var wasIn = false

    private enum CodingKeys: String, CodingKey {
        case membership
        case name = "displayname"
        case isDirect = "is_direct"
    }
}

struct MatrixRedaction: Decodable {
    var redacts: String?
}

struct MatrixTombstone: Decodable {
    var replacement: String?

    private enum CodingKeys: String, CodingKey {
        case replacement = "replacement_room"
    }
}
