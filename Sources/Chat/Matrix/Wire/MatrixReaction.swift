import Praise

/// An emoji on a message, as its event carries it.
struct MatrixReaction: Hashable, Sendable {
    var target: MessageID
    var character: String
    /// Ours, where we put it there.
    var key: SendKey?
}

extension MatrixReaction: Decodable {
    private enum Key: String, CodingKey {
        case relation = "m.relates_to"
        case key = "org.bravo.key"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let relation = try container.decode(Annotation.self, forKey: .relation)
        target = MessageID(relation.target)
        character = relation.character
        key = (try? container.decode(String.self, forKey: .key)).map(SendKey.init(rawValue:))
    }

    private struct Annotation: Decodable {
        var target: String
        var character: String

        private enum CodingKeys: String, CodingKey {
            case target = "event_id"
            case character = "key"
        }
    }
}
