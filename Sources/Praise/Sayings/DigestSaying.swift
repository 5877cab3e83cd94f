/// What is said of digests, to their readers alone.
public enum DigestSaying: Hashable, Sendable, Codable {
    /// What comes before the items, each of which follows as a message of its own.
    case opening(ManagerDigest)
    /// What comes after them: the team's week.
    case closing(ManagerDigest)
    /// One item, and its number.
    case item(DigestItem, Int)
    /// All of it, by mail; whether its reader has it in a chat too, where items are answered.
    case letter(ManagerDigest, isInChat: Bool)
    /// Everything of a director's digest but the one thing to do, which follows.
    case directorOpening(DirectorDigest)
    case directorItem(DigestItem)
    /// All of it, by mail.
    case directorLetter(DirectorDigest, isInChat: Bool)
    /// What a manager says is missing, to who can give it.
    case need(Need)
    /// The need was passed on: to whom.
    case needPassedOn(String)
    /// There is nobody above in the roster who could be told.
    case nobodyAbove
    /// A reply that answers no item.
    case nothingToAnswer
}
