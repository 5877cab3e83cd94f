/// What the parser makes of a message.
public enum Reading: Hashable, Sendable, Codable {
    /// Not addressed to Bravo: never stored, never answered.
    case notForUs
    case command(Command)
    /// Addressed to Bravo, and something is missing.
    case nearly(Nearly)
}
