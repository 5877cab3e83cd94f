/// One wish that somebody changes: read from what follows `settings`, or from an emoji on the privacy notice.
public enum PreferenceChange: Hashable, Sendable, Codable {
    case language(Language)
    case told(Bool)
    case shown(Preferences.Shown)
    case featured(Preferences.Featured)
    /// Whether their manager may be invited to look at their work.
    case askedAbout(Bool)

    /// Nil for what is not understood. `langue en`, `prévenir non`, `posts salle`, `featured never`; accents and case are free.
    public init?(reading text: String) {
        let words = NameFold.sortKey(text).split { !$0.isLetter }.map(String.init)
        let line = words.joined(separator: " ")
        for (name, change) in Self.names {
            guard line == name || line.hasPrefix(name + " ") else { continue }
            guard let found = change(String(line.dropFirst(name.count + 1))) else { return nil }
            self = found
            return
        }
        return nil
    }

    /// What an emoji on the privacy notice chooses.
    public init?(choice emoji: String) {
        switch emoji {
        case "👍": self = .featured(.toldFirst)
        case "🤔": self = .featured(.ifYes)
        case "🤫": self = .featured(.never)
        default: return nil
        }
    }

    /// As it could have been typed.
    public var typed: String {
        switch self {
        case .language(let language): "language \(language.rawValue)"
        case .told(let isTold): "tell \(isTold ? "yes" : "no")"
        case .shown(.everywhere): "posts yes"
        case .shown(.room): "posts room"
        case .shown(.nowhere): "posts no"
        case .featured(.toldFirst): "featured yes"
        case .featured(.ifYes): "featured ask"
        case .featured(.never): "featured never"
        case .askedAbout(let isAsked): "look \(isAsked ? "yes" : "no")"
        }
    }

    private static let names: [(String, @Sendable (String) -> PreferenceChange?)] = [
        ("langue", language), ("language", language),
        ("prevenir", told), ("tell", told),
        ("posts", shown), ("post", shown),
        ("regard", askedAbout), ("look", askedAbout),
        ("a l honneur", featured), ("honneur", featured), ("featured", featured),
    ]

    private static func language(_ word: String) -> PreferenceChange? {
        switch word {
        case "fr", "francais", "french": .language(.french)
        case "en", "anglais", "english": .language(.english)
        default: nil
        }
    }

    private static func told(_ word: String) -> PreferenceChange? { flag(word).map { .told($0) } }

    private static func shown(_ word: String) -> PreferenceChange? {
        switch word {
        case "salle", "cette salle", "room", "this room": .shown(.room)
        default: flag(word).map { .shown($0 ? .everywhere : .nowhere) }
        }
    }

    private static func featured(_ word: String) -> PreferenceChange? {
        switch word {
        case "d accord", "oui", "yes", "gladly": .featured(.toldFirst)
        case "si oui", "demander", "ask", "if yes": .featured(.ifYes)
        case "jamais", "non", "never", "no": .featured(.never)
        default: nil
        }
    }

    private static func askedAbout(_ word: String) -> PreferenceChange? { flag(word).map { .askedAbout($0) } }

    private static func flag(_ word: String) -> Bool? {
        switch word {
        case "oui", "yes", "on": true
        case "non", "no", "off": false
        default: nil
        }
    }
}

extension Preferences {
    public func with(_ change: PreferenceChange) -> Preferences {
        var changed = self
        switch change {
        case .language(let language): changed.language = language
        case .told(let isTold): changed.isTold = isTold
        case .shown(let shown): changed.shown = shown
        case .featured(let featured): changed.featured = featured
        case .askedAbout(let isAsked): changed.isAskedAbout = isAsked
        }
        return changed
    }
}
