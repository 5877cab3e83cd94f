import Praise

/// A message's content: words, and how they relate to other messages.
struct MatrixMessage: Hashable, Sendable {
    /// nil for pictures, notices and whatever else is not somebody's plain words.
    var words: MatrixWords?
    var relation: MatrixRelation?
    /// The words after an edit; nil where this edits nothing, or edits it into something without plain words.
    var newWords: MatrixWords?
    /// Ours, where Bravo said it.
    var key: SendKey?
}

extension MatrixMessage: Decodable {
    private enum Key: String, CodingKey {
        case relation = "m.relates_to"
        case newContent = "m.new_content"
        case key = "org.bravo.key"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        words = try MatrixWords.plain(decoder)
        relation = try? container.decodeIfPresent(MatrixRelation.self, forKey: .relation)
        key = (try? container.decodeIfPresent(String.self, forKey: .key)).flatMap { $0.map(SendKey.init(rawValue:)) }
        if container.contains(.newContent) {
            newWords = try MatrixWords.plain(container.superDecoder(forKey: .newContent))
        } else if relation?.edited != nil {
            // An edit without its new content edits nothing.
            relation = nil
            words = nil
        }
    }
}
