import Praise

/// The texts of the plain chat webhook: `<@id>` stands for a mention where the message lists that id, and is text elsewhere.
enum SalonText {
    static func spans(_ text: String, mentions: [SalonHeard.Mention]) -> [Span] {
        let names = Dictionary(mentions.map { ($0.id, $0.name) }) { first, _ in first }
        var spans: [Span] = []
        var plain: [UInt8] = []
        var rest = Array(text.utf8)[...]
        // On bytes: the marks are ASCII, and a combining character after `<` must not hide one.
        while let byte = rest.first {
            if let (id, after) = mark(rest), let name = names[id] {
                if !plain.isEmpty { spans.append(.text(String(decoding: plain, as: UTF8.self))) }
                spans.append(.mention(UserID(id), label: name))
                plain = []
                rest = after
            } else {
                plain.append(byte)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { spans.append(.text(String(decoding: plain, as: UTF8.self))) }
        return spans
    }

    /// The id of a mark at the start and what follows the mark.
    private static func mark(_ bytes: ArraySlice<UInt8>) -> (id: String, after: ArraySlice<UInt8>)? {
        guard bytes.starts(with: "<@".utf8) else { return nil }
        let inside = bytes.dropFirst(2).prefix(97)
        guard let end = inside.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return (String(decoding: inside[..<end], as: UTF8.self), bytes[(end + 1)...])
    }
}
