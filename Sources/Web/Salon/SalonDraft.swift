/// A message before it is said: checked, but without a name and a time.
struct SalonDraft: Hashable, Sendable {
    var text: String
    var mentions: [String] = []
    var parts: [SalonPart]?
    var thread: String?
    var replyTo: String?
    var key: String?

    /// Characters (Unicode scalars) that a person's message may have.
    static let personLimit = 4_000
    /// Characters that the bot's may have: a weekly post quotes several people.
    static let botLimit = 16_000

    static func check(_ text: String, limit: Int) throws(SalonRefusal) {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .malformed("The text is empty.")
        }
        guard text.unicodeScalars.count <= limit else { throw .tooLong }
    }
}
