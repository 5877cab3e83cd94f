/// What is said about standards.
public enum StandardSaying: Hashable, Sendable, Codable {
    /// In the room: a new standard, with its inventors' names.
    case announced(Standard)
    /// In the room: a standard was put into new words.
    case refreshed(Standard)
    /// To an inventor: whether their name may go up with the idea, by whom and in which words. 👍 or 🙈.
    case mayNameYou(manager: String, words: String)
    /// What the inventor answered.
    case nameAnswered(isAgreed: Bool)
    /// To the manager who raised it: the inventors are asked first.
    case inventorsAsked([String])
    /// To the manager who raised it: no inventor can be asked, or none agreed, so it does not go up.
    case notRaised(words: String)
    /// To an inventor, and to the manager: those who write the rules made it a standard of the whole company.
    case raisedAccepted(words: String)
    /// To the same: they left it, for now.
    case raisedDeclined(words: String)
    /// To whoever wants to refresh a standard: how to word it anew.
    case askWords(words: String)
}
