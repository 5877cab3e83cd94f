/// Why somebody named in a thank was not counted.
public enum Remark: Hashable, Sendable, Codable {
    case oneself
    case bot
    /// The name as typed.
    case unknown(String)
    /// The name as typed, and some of those it may mean.
    case ambiguous(String, [Candidate])
    /// Nobody but the giver is in the team of that name.
    case nobodyElse(String)
    /// More than ``Judge/mostRecipients`` people were named.
    case tooMany
}
