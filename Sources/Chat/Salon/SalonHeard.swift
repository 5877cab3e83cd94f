import Foundation

/// One event as the plain chat webhook tells it. What each type needs is asked for by ``SalonDecoding``.
struct SalonHeard: Hashable, Sendable, Codable {
    var type: String
    var room: String
    var message: String?
    var sender: SalonAnswers.Account?
    var sentAt: String?
    var text: String?
    var mentions: [Mention]?
    var thread: String?
    var replyTo: Reply?
    var direct: Bool?
    var key: String?
    var revision: Int64?
    var emoji: String?

    struct Mention: Hashable, Sendable, Codable {
        var id: String
        var name: String
    }

    struct Reply: Hashable, Sendable, Codable {
        var message: String
        var author: String?
    }
}
