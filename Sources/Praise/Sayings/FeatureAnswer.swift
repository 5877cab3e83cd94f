import Foundation

/// What somebody says to being told that a post will be about them.
public enum FeatureAnswer: String, Hashable, Sendable, Codable, CaseIterable {
    case gladly
    case notThisTime
    case never

    /// The emoji on the message, whatever the colour of its skin.
    public init?(emoji: String) {
        switch emoji {
        case "👍": self = .gladly
        case "🙈": self = .notThisTime
        case "🤫": self = .never
        default: return nil
        }
    }

    /// The words, in either language, or the emoji as a message of its own.
    public init?(words: String) {
        let letters = NameFold.sortKey(words).map { $0.isLetter || $0.isNumber ? $0 : " " }
        let key = String(letters).split(separator: " ").joined(separator: " ")
        let bare = words.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let answer = Self.allCases.first(where: { $0.words.contains(key) }) ?? FeatureAnswer(emoji: bare) else {
            return nil
        }
        self = answer
    }

    private var words: [String] {
        switch self {
        case .gladly: ["avec plaisir", "oui", "oui merci", "d accord", "ok", "gladly", "yes", "yes please", "sure"]
        case .notThisTime:
            ["pas cette fois", "pas cette fois merci", "non", "non merci", "not this time", "no", "no thanks"]
        case .never: ["jamais", "jamais merci", "never", "never thanks"]
        }
    }
}
