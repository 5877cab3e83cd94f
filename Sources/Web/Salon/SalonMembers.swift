/// The answer to who is in a room.
struct SalonMembers: Hashable, Sendable, Codable {
    var members: [SalonMember]
}
