/// Why somebody named in a thank was not counted.
public enum Remark: Hashable, Sendable, Codable {
    case oneself
    case bot
    /// The name as typed.
    case unknown(String)
    /// More than ``Judge/mostRecipients`` people were named.
    case tooMany
}
