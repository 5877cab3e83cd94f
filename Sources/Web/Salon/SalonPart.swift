/// A stretch of a message of the bot's, to be shown as what it is and never read as markup.
struct SalonPart: Hashable, Sendable, Codable {
    var type: Kind
    /// Missing for a break.
    var text: String?

    enum Kind: String, Hashable, Sendable, Codable {
        case text, strong, code, name
        case lineBreak = "break"
    }
}
