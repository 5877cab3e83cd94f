extension Emoji {
    /// The character whatever its presentation and the colour of its skin: 👍🏽 is 👍.
    public var plain: String {
        let kept = character.unicodeScalars.filter { $0 != "\u{FE0F}" && !("\u{1F3FB}"..."\u{1F3FF}").contains($0) }
        return String(String.UnicodeScalarView(kept))
    }
}
