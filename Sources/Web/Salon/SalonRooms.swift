/// The answer to which rooms the bot is in.
struct SalonRooms: Hashable, Sendable, Codable {
    var rooms: [Room]

    struct Room: Hashable, Sendable, Codable {
        var id: String
        var name: String
        var direct: Bool
        var members: Int
    }
}
