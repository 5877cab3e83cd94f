import Praise

/// Somebody's plain words: as text, as HTML where the client sent it, and whom they mention.
struct MatrixWords: Hashable, Sendable {
    var body: String
    var html: String?
    var mentions: [UserID]

    /// The words of a message of type `m.text`; nil for every other type: notices are what robots say.
    static func plain(_ decoder: any Decoder) throws -> MatrixWords? {
        let container = try decoder.container(keyedBy: Key.self)
        guard try container.decode(String.self, forKey: .type) == "m.text" else { return nil }
        let isHTML = (try? container.decode(String.self, forKey: .format)) == "org.matrix.custom.html"
        let mentions = try? container.decode(Mentions.self, forKey: .mentions)
        return MatrixWords(
            body: try container.decode(String.self, forKey: .body),
            html: isHTML ? try? container.decode(String.self, forKey: .html) : nil,
            mentions: mentions?.users?.map(UserID.init(rawValue:)) ?? [])
    }

    private enum Key: String, CodingKey {
        case type = "msgtype"
        case body, format
        case html = "formatted_body"
        case mentions = "m.mentions"
    }

    private struct Mentions: Decodable {
        var users: [String]?

        private enum CodingKeys: String, CodingKey {
            case users = "user_ids"
        }
    }
}
