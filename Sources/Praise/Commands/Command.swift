/// What a message asks of Bravo.
public enum Command: Hashable, Sendable, Codable {
    case thanks(Thanks)
    case request(Request)
    case help
}
