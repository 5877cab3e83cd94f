/// An account that `<@id>` in a text stands for. Without its entry such a text is only text.
struct SalonMention: Hashable, Sendable, Codable {
    var id: String
    var name: String
}
