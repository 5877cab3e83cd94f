import Praise

/// The content that changes a notice of ours: the new one, and a text for clients that know no edits.
struct MatrixReplacement: Encodable {
    private let notice: MatrixNotice
    private let message: String
    private let words: MatrixRendering

    init(of message: MessageID, by words: MatrixRendering, key: SendKey) {
        notice = MatrixNotice(words, thread: nil, key: key)
        self.message = message.rawValue
        self.words = words
    }

    private enum Key: String, CodingKey {
        case msgtype, format, body
        case html = "formatted_body"
        case content = "m.new_content"
        case key = "org.bravo.key"
        case relation = "m.relates_to"
        case mentions = "m.mentions"
    }

    func encode(to encoder: any Encoder) throws {
        try notice.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("* " + words.body, forKey: .body)
        try container.encode("* " + words.html, forKey: .html)
        try container.encode(notice, forKey: .content)
        try container.encode(["rel_type": "m.replace", "event_id": message], forKey: .relation)
    }
}
