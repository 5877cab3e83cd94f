/// What one person wishes of Bravo. Everything has a value from the start; changing it concerns what comes after.
public struct Preferences: Hashable, Sendable, Codable {
    /// The language of what is said to them alone; nil for the roster's, else the workspace's.
    public var language: Language?
    /// Whether a direct message tells them who thanked them, and for what.
    public var isTold: Bool
    public var shown: Shown
    public var featured: Featured
    /// Whether their manager may be asked to look at their work where nobody has told of it.
    public var isAskedAbout: Bool

    public init(
        language: Language? = nil, isTold: Bool = true, shown: Shown = .everywhere, featured: Featured = .toldFirst,
        isAskedAbout: Bool = true
    ) {
        self.language = language
        self.isTold = isTold
        self.shown = shown
        self.featured = featured
        self.isAskedAbout = isAskedAbout
    }

    /// Where posts may tell of them.
    public enum Shown: String, Hashable, Sendable, Codable, CaseIterable {
        case everywhere
        /// Only in the room where the thank was given.
        case room
        case nowhere
    }

    /// Whether they may be the one a post is about.
    public enum Featured: String, Hashable, Sendable, Codable, CaseIterable {
        /// Yes; they are told some hours before and may decline.
        case toldFirst
        /// Only if they answer yes.
        case ifYes
        case never
    }
}
