/// The small answers of the plain chat webhook.
enum SalonAnswers {
    struct Account: Hashable, Sendable, Codable {
        var id: String
        var name: String
        var bot: Bool?
    }

    struct Members: Hashable, Sendable, Codable {
        var members: [Account]
    }

    struct Rooms: Hashable, Sendable, Codable {
        var rooms: [Listed]
    }

    struct Listed: Hashable, Sendable, Codable {
        var id: String
        var name: String?
        var direct: Bool?
        var members: Int?
    }

    struct Said: Hashable, Sendable, Codable {
        var message: String
    }

    struct Author: Hashable, Sendable, Codable {
        var author: String
    }

    struct Room: Hashable, Sendable, Codable {
        var room: String
    }

    struct Refusal: Hashable, Sendable, Codable {
        var code: String
        var message: String
    }
}
