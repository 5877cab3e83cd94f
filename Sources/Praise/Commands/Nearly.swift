/// Why a message meant for Bravo is not yet a command.
public enum Nearly: Hashable, Sendable, Codable {
    /// Somebody is named; what for is not said.
    case noReason(ThanksWord)
    /// What for is said; nobody is named.
    case noRecipient(ThanksWord)
    /// Neither: the word alone.
    case empty(ThanksWord)
    /// The bot's mention, followed by something it does not understand.
    case unknownRequest
}
