/// The small answers of a homeserver.
enum MatrixAnswer {
    struct WhoAmI: Decodable, Sendable {
        var user: String

        private enum CodingKeys: String, CodingKey {
            case user = "user_id"
        }
    }

    struct Profile: Decodable, Sendable {
        var name: String?

        private enum CodingKeys: String, CodingKey {
            case name = "displayname"
        }
    }

    struct Sent: Decodable, Sendable {
        var event: String

        private enum CodingKeys: String, CodingKey {
            case event = "event_id"
        }
    }

    struct Room: Decodable, Sendable {
        var id: String

        private enum CodingKeys: String, CodingKey {
            case id = "room_id"
        }
    }

    struct Members: Decodable, Sendable {
        var joined: [String: Profile]

        struct Profile: Decodable, Sendable {
            var name: String?

            private enum CodingKeys: String, CodingKey {
                case name = "display_name"
            }
        }
    }

    /// An answer of which nothing is used but that it is one.
    struct Done: Decodable, Sendable {}
}
