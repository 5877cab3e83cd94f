/// The emoji by which people join in a thank.
public struct JoiningEmoji: Hashable, Sendable {
    /// As written in the settings; the first is the one that people are told of.
    public var emoji: [String]
    private let folded: Set<String>

    public static let standard = JoiningEmoji(["👏", "❤️", "🎉", "👍"])

    public init(_ emoji: [String]) {
        self.emoji = emoji
        folded = Set(emoji.map(Self.fold))
    }

    /// Whether an emoji joins in, whatever its skin tone and however the chat asks for its colours.
    public func contains(_ character: String) -> Bool { folded.contains(Self.fold(character)) }

    /// An emoji without skin tone (U+1F3FB to U+1F3FF) and variation selectors (U+FE0E, U+FE0F).
    public static func fold(_ character: String) -> String {
        let kept = character.unicodeScalars.filter { scalar in
            !(0x1F3FB...0x1F3FF).contains(scalar.value) && !(0xFE0E...0xFE0F).contains(scalar.value)
        }
        return String(String.UnicodeScalarView(kept))
    }
}
