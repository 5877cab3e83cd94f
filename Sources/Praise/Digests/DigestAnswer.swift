/// What a reader made of one item of a digest.
public enum DigestAnswer: String, Hashable, Sendable, Codable, CaseIterable {
    case done
    case skipped
    /// A proposal became a standard.
    case accepted
    /// A proposal went up, if its inventors agree.
    case raised
    case declined
    /// A standard stays as it is.
    case kept
    /// A standard is to be worded anew.
    case refreshed
    case letGo

    /// What an emoji on an item says, whatever the colour of its skin; nil for one that means nothing there.
    public init?(emoji: String, to act: DigestItem.Act) {
        let answers: [String: DigestAnswer] =
            switch act {
            case .tell, .look: ["✅": .done, "❌": .skipped]
            case .adopt: ["✅": .accepted, "⬆": .raised, "❌": .declined]
            case .review: ["✅": .kept, "🔄": .refreshed, "❌": .letGo]
            case .decide: ["✅": .accepted, "❌": .declined]
            }
        guard let answer = answers[Self.bare(emoji)] else { return nil }
        self = answer
    }

    /// The same sign whether or not it asks to be shown in colours.
    private static func bare(_ emoji: String) -> String {
        String(String.UnicodeScalarView(emoji.unicodeScalars.filter { $0.value != 0xFE0F }))
    }
}
