import Praise

/// How a message relates to others.
struct MatrixRelation: Hashable, Sendable {
    /// The message this one is an edit of.
    var edited: MessageID?
    /// The first message of its thread.
    var thread: MessageID?
    /// The message it answers. What a thread repeats for clients without threads is no answer.
    var answered: MessageID?
}

extension MatrixRelation: Decodable {
    private enum Key: String, CodingKey {
        case type = "rel_type"
        case target = "event_id"
        case isFallingBack = "is_falling_back"
        case answered = "m.in_reply_to"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try? container.decode(String.self, forKey: .type)
        let target = (try? container.decode(String.self, forKey: .target)).map(MessageID.init(rawValue:))
        edited = type == "m.replace" ? target : nil
        thread = type == "m.thread" ? target : nil
        let isFallback = thread != nil && (try? container.decode(Bool.self, forKey: .isFallingBack)) == true
        answered = isFallback ? nil : (try? container.decode(Answered.self, forKey: .answered)).map(\.id)
    }

    private struct Answered: Decodable {
        var event: String
        var id: MessageID { MessageID(event) }

        private enum CodingKeys: String, CodingKey {
            case event = "event_id"
        }
    }
}
