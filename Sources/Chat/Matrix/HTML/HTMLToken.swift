/// A piece of HTML.
enum HTMLToken: Hashable, Sendable {
    case text(String)
    /// A tag's name in lower case, with its attributes.
    case open(String, [String: String])
    case close(String)
}
