/// What the page asks to be changed; each request uses the fields it needs.
struct SalonPageChange: Hashable, Sendable, Codable {
    /// The id of whoever is spoken as.
    var `as`: String
    var room: String?
    var text: String?
    var mentions: [String]?
    var thread: String?
    var replyTo: String?
    var emoji: String?
    /// Whether an emoji is put on rather than taken off.
    var on: Bool?
}
