/// The message another one answers, and who wrote it.
struct SalonReply: Hashable, Sendable, Codable {
    var message: String
    var author: String?
}
