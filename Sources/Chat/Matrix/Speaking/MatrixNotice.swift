import Praise

/// The content of what Bravo says.
struct MatrixNotice: Encodable {
    private let msgtype = "m.notice"
    private let format = "org.matrix.custom.html"
    private let body: String
    private let html: String
    private let key: String
    private let thread: Thread?
    /// Always there and always empty: without it, old clients look for names in the text and ring.
    private let mentions: [String: String] = [:]

    init(_ words: MatrixRendering, thread: MessageID?, key: SendKey) {
        body = words.body
        html = words.html
        self.key = key.rawValue
        self.thread = thread.map { Thread(root: $0.rawValue) }
    }

    private enum CodingKeys: String, CodingKey {
        case msgtype, format, body
        case html = "formatted_body"
        case key = "org.bravo.key"
        case thread = "m.relates_to"
        case mentions = "m.mentions"
    }

    /// In a thread, and for clients without threads an answer to its first message.
    private struct Thread: Encodable {
        let root: String

        private enum Key: String, CodingKey {
            case type = "rel_type"
            case root = "event_id"
            case isFallingBack = "is_falling_back"
            case answered = "m.in_reply_to"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode("m.thread", forKey: .type)
            try container.encode(root, forKey: .root)
            try container.encode(true, forKey: .isFallingBack)
            try container.encode(["event_id": root], forKey: .answered)
        }
    }
}
