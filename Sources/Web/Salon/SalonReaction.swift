/// An emoji that somebody put on a message; at most once each.
struct SalonReaction: Hashable, Sendable {
    var user: String
    var emoji: String
}
